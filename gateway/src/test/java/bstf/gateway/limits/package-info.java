/** Tests of how often callers may ask. */
@NullMarked
package bstf.gateway.limits;

import org.jspecify.annotations.NullMarked;
