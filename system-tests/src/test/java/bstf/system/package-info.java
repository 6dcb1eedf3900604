/** The promises of the whole system, tested on the running one that {@code ./bstf up} starts. */
@NullMarked
package bstf.system;

import org.jspecify.annotations.NullMarked;
