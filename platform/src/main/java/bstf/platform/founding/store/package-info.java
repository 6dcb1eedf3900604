/** Remembers in MongoDB which parts have been founded. */
@NullMarked
package bstf.platform.founding.store;

import org.jspecify.annotations.NullMarked;
