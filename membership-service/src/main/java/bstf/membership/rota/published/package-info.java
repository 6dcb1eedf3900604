/** The rota as listeners get it. */
@NullMarked
package bstf.membership.rota.published;

import org.jspecify.annotations.NullMarked;
