/** Everything that goes wrong in a servlet service, turned into the problem that callers read. */
@NullMarked
package bstf.platform.web.failure;

import org.jspecify.annotations.NullMarked;
