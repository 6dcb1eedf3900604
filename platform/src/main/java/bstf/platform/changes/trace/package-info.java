/**
 * The trace that a change belongs to, from the request that asks for it to the views that show it.
 */
@NullMarked
package bstf.platform.changes.trace;

import org.jspecify.annotations.NullMarked;
