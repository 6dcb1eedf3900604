/**
 * Failures at the gateway as problem+json (RFC 9457), in the same form as those of the services.
 */
@NullMarked
package bstf.gateway.problem;

import org.jspecify.annotations.NullMarked;
