/** Representatives as listeners get them. */
@NullMarked
package bstf.membership.representatives.published;

import org.jspecify.annotations.NullMarked;
