/** A feature that keeps to its room. */
@NullMarked
package bstf.platform.architecture.cottage.garden;

import org.jspecify.annotations.NullMarked;
