/** The shared words as listeners get them. */
@NullMarked
package bstf.membership.language.published;

import org.jspecify.annotations.NullMarked;
