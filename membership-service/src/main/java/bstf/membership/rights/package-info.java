/** Who may do what to which of this service's things: one table. */
@NullMarked
package bstf.membership.rights;

import org.jspecify.annotations.NullMarked;
