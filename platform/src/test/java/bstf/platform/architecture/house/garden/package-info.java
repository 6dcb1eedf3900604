/** A feature that keeps to its room. */
@NullMarked
package bstf.platform.architecture.house.garden;

import org.jspecify.annotations.NullMarked;
