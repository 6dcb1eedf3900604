/** Days, ranges of days and the zone in which days begin. */
@NullMarked
package bstf.platform.time;

import org.jspecify.annotations.NullMarked;
