/** The body's first data: read from a file, decided as a whole, stored once. */
@NullMarked
package bstf.platform.founding;

import org.jspecify.annotations.NullMarked;
