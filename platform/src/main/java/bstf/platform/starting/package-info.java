/** Why a service could not start, in one clear sentence instead of a stack trace. */
@NullMarked
package bstf.platform.starting;

import org.jspecify.annotations.NullMarked;
