/** Who may do what and when, tried on every operation of a service and written down as a page. */
@NullMarked
package bstf.platform.access.matrix;

import org.jspecify.annotations.NullMarked;
