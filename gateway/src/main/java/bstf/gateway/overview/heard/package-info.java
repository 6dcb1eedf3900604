/** What the services say on their topics, read into the words of the overview. */
@NullMarked
package bstf.gateway.overview.heard;

import org.jspecify.annotations.NullMarked;
