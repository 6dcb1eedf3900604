/** Reads from membership's topic who holds which office, for services that do not own it. */
@NullMarked
package bstf.platform.access.heard;

import org.jspecify.annotations.NullMarked;
