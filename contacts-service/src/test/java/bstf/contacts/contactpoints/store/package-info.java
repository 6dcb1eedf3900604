/** The store of contact points against its contract. */
@NullMarked
package bstf.contacts.contactpoints.store;

import org.jspecify.annotations.NullMarked;
