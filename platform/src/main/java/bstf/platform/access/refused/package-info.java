/** Requests that were refused, written down so that no flood of them fills the audit log. */
@NullMarked
package bstf.platform.access.refused;

import org.jspecify.annotations.NullMarked;
