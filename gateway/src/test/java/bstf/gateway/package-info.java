/** Tests of the whole gateway. */
@NullMarked
package bstf.gateway;

import org.jspecify.annotations.NullMarked;
