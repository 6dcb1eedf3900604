/** Decisions of aggregates, and how a taken one is kept, in words that know no database. */
@NullMarked
package bstf.platform.changes;

import org.jspecify.annotations.NullMarked;
