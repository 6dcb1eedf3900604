/** Tells the world what the store has kept, each change once and in order. */
@NullMarked
package bstf.platform.changes.relay;

import org.jspecify.annotations.NullMarked;
