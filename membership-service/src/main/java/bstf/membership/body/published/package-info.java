/** The body's profile as listeners get it. */
@NullMarked
package bstf.membership.body.published;

import org.jspecify.annotations.NullMarked;
