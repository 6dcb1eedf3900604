/** What every request of the public port passes before the framework sees it, in order. */
@NullMarked
package bstf.gateway.front;

import org.jspecify.annotations.NullMarked;
