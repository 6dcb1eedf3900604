/** Tests of the overview. */
@NullMarked
package bstf.gateway.overview;

import org.jspecify.annotations.NullMarked;
