/** Answers that are kept as bytes in memory and given below the framework: the shortest path. */
@NullMarked
package bstf.gateway.shortpath;

import org.jspecify.annotations.NullMarked;
