/** Who belongs to the body, who speaks for whom, who observes, and who chairs on which days. */
@NullMarked
package bstf.membership;

import org.jspecify.annotations.NullMarked;
