/** In-memory copies of what other services said, fed from their topics. */
@NullMarked
package bstf.platform.changes.view;

import org.jspecify.annotations.NullMarked;
