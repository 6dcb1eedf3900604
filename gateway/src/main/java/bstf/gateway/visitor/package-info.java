/** Who asks, from where, and whether it has asked too often: decided before anything else. */
@NullMarked
package bstf.gateway.visitor;

import org.jspecify.annotations.NullMarked;
