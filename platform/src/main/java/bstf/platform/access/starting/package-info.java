/** Puts access together at start: the decision point over a service's table, and its audit. */
@NullMarked
package bstf.platform.access.starting;

import org.jspecify.annotations.NullMarked;
