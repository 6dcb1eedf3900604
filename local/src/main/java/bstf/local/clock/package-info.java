/**
 * What sets the clock of the services to another day: put on their class path by {@code ./bstf up
 * --at}, and on no other.
 */
@NullMarked
package bstf.local.clock;

import org.jspecify.annotations.NullMarked;
