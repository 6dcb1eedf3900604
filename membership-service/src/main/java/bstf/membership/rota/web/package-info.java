/** The rota over HTTP. */
@NullMarked
package bstf.membership.rota.web;

import org.jspecify.annotations.NullMarked;
