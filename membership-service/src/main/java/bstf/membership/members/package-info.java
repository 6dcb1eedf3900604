/** Member states: their standing from day to day and their competent authorities. */
@NullMarked
package bstf.membership.members;

import org.jspecify.annotations.NullMarked;
