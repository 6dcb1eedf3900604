/** What listeners on Kafka are told of contact points, version 1. */
@NullMarked
package bstf.contacts.contactpoints.published;

import org.jspecify.annotations.NullMarked;
