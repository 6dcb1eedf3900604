/** The body's profile: what it is, since when, and what for. */
@NullMarked
package bstf.membership.body;

import org.jspecify.annotations.NullMarked;
