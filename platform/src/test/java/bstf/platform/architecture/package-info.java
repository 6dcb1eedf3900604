/** The rules of the house's rooms, for the architecture test of each service. */
@NullMarked
package bstf.platform.architecture;

import org.jspecify.annotations.NullMarked;
