/** What can go wrong between a caller and a service, as stable codes (RFC 9457). */
@NullMarked
package bstf.platform.problem;

import org.jspecify.annotations.NullMarked;
