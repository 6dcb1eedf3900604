/** Words that several features share: decisions of the body, persons, posts, gaps. */
@NullMarked
package bstf.membership.language;

import org.jspecify.annotations.NullMarked;
