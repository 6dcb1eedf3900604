/** Which service answers which path, and how long the gateway waits for it. */
@NullMarked
package bstf.gateway.routes;

import org.jspecify.annotations.NullMarked;
