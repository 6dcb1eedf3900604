/** Tests of what is heard. */
@NullMarked
package bstf.gateway.overview.heard;

import org.jspecify.annotations.NullMarked;
