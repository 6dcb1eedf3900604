/** Who may do what and who may see what: rules over rows of a table, pure, without I/O. */
@NullMarked
package bstf.platform.access;

import org.jspecify.annotations.NullMarked;
