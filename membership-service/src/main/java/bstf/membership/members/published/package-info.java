/** Members as listeners get them. */
@NullMarked
package bstf.membership.members.published;

import org.jspecify.annotations.NullMarked;
