/** Representatives in MongoDB. */
@NullMarked
package bstf.membership.representatives.store;

import org.jspecify.annotations.NullMarked;
