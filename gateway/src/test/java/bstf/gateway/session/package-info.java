/** Tests of browsers' sessions. */
@NullMarked
package bstf.gateway.session;

import org.jspecify.annotations.NullMarked;
