/** Tests of the contracts. */
@NullMarked
package bstf.gateway.openapi;

import org.jspecify.annotations.NullMarked;
