/** The body's profile in MongoDB. */
@NullMarked
package bstf.membership.body.store;

import org.jspecify.annotations.NullMarked;
