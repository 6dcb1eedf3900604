/** The shared words as documents keep them. */
@NullMarked
package bstf.membership.language.store;

import org.jspecify.annotations.NullMarked;
