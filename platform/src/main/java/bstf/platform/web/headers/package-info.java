/** What every answer tells browsers, whatever it answers. */
@NullMarked
package bstf.platform.web.headers;

import org.jspecify.annotations.NullMarked;
