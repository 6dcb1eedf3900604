/** Serves config-repo to the services that exist, and nothing to anybody else. */
@NullMarked
package bstf.config;

import org.jspecify.annotations.NullMarked;
