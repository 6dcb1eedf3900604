/** Observers in MongoDB. */
@NullMarked
package bstf.membership.observers.store;

import org.jspecify.annotations.NullMarked;
