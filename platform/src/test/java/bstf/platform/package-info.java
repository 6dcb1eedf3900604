/** Helpers for the tests of every module. */
@NullMarked
package bstf.platform;

import org.jspecify.annotations.NullMarked;
