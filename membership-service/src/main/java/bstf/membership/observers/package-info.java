/** Observers: their names over time, their officials' seats, and who succeeds them. */
@NullMarked
package bstf.membership.observers;

import org.jspecify.annotations.NullMarked;
