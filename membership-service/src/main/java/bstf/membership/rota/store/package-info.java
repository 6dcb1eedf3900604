/** The rota in MongoDB. */
@NullMarked
package bstf.membership.rota.store;

import org.jspecify.annotations.NullMarked;
