/** Tests of the overview. */
@NullMarked
package bstf.gateway.overview.web;

import org.jspecify.annotations.NullMarked;
