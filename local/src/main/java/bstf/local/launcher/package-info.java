/**
 * Starts, watches and stops the parts of the system as processes of this machine; {@code ./bstf}
 * hands over to it.
 */
@NullMarked
package bstf.local.launcher;

import org.jspecify.annotations.NullMarked;
