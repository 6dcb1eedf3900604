/**
 * JSON as the borders speak it: strict and bounded when it comes in, without nulls when it goes.
 */
@NullMarked
package bstf.platform.json;

import org.jspecify.annotations.NullMarked;
