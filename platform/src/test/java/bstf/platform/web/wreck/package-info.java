/** Wrecks, of which not everybody sees everything. */
@NullMarked
package bstf.platform.web.wreck;

import org.jspecify.annotations.NullMarked;
