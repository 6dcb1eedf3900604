/** Entity tags, conditional requests and what caches are told. */
@NullMarked
package bstf.platform.web.caching;

import org.jspecify.annotations.NullMarked;
