/** How often a caller may ask: a token bucket for each client and for each address. */
@NullMarked
package bstf.gateway.limits;

import org.jspecify.annotations.NullMarked;
