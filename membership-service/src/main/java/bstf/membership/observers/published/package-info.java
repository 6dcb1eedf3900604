/** Observers as listeners get them. */
@NullMarked
package bstf.membership.observers.published;

import org.jspecify.annotations.NullMarked;
