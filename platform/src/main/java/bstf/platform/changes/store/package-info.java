/** Aggregates as MongoDB documents, one atomic write per change. */
@NullMarked
package bstf.platform.changes.store;

import org.jspecify.annotations.NullMarked;
