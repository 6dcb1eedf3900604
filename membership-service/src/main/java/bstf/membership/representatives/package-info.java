/** Posts of the Heads of Government's personal representatives. */
@NullMarked
package bstf.membership.representatives;

import org.jspecify.annotations.NullMarked;
