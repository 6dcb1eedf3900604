/** Sessions of browsers: a person signs in at the issuer, and the gateway keeps the tokens. */
@NullMarked
package bstf.gateway.session;

import org.jspecify.annotations.NullMarked;
