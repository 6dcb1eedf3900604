/** Tests of who asks, and from where. */
@NullMarked
package bstf.gateway.visitor;

import org.jspecify.annotations.NullMarked;
