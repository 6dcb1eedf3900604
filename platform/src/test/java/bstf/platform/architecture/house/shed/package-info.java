/** A feature that knows what lies behind it. */
@NullMarked
package bstf.platform.architecture.house.shed;

import org.jspecify.annotations.NullMarked;
