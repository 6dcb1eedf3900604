/** What the register says of one day: the rules that lead from what was heard to its picture. */
@NullMarked
package bstf.gateway.overview;

import org.jspecify.annotations.NullMarked;
