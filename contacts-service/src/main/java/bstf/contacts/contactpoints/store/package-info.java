/** Contact points in MongoDB. */
@NullMarked
package bstf.contacts.contactpoints.store;

import org.jspecify.annotations.NullMarked;
