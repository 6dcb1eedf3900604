/** The rota of chairmanships: which member chairs on which days. */
@NullMarked
package bstf.membership.rota;

import org.jspecify.annotations.NullMarked;
