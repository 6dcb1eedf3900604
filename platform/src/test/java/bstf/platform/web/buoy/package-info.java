/** A small service of made-up buoys, to put the web border to the test. */
@NullMarked
package bstf.platform.web.buoy;

import org.jspecify.annotations.NullMarked;
