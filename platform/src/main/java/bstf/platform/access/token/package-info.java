/** Access tokens (RFC 9068): which are accepted, and whom they name; knows no HTTP server. */
@NullMarked
package bstf.platform.access.token;

import org.jspecify.annotations.NullMarked;
