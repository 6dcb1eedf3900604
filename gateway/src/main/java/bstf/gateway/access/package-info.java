/** Who and what may come in: plain paths, bounded bodies, other origins, honest headers. */
@NullMarked
package bstf.gateway.access;

import org.jspecify.annotations.NullMarked;
