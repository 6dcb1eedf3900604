/** Services as a whole, spoken with as their callers and listeners do. */
@NullMarked
package bstf.platform.whole;

import org.jspecify.annotations.NullMarked;
