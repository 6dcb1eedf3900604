/**
 * The stores of the system on one machine: an embedded MongoDB and an embedded Kafka that keep what
 * they acknowledged.
 */
@NullMarked
package bstf.local;

import org.jspecify.annotations.NullMarked;
