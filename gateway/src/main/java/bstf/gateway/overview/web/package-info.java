/** The overview over HTTP: written once for each change, answered from memory. */
@NullMarked
package bstf.gateway.overview.web;

import org.jspecify.annotations.NullMarked;
