/** How texts look that people type, the same at every border. */
@NullMarked
package bstf.platform.text;

import org.jspecify.annotations.NullMarked;
