/** The services' contracts as OpenAPI 3.1: what the platform reads and answers, described once. */
@NullMarked
package bstf.platform.web.openapi;

import org.jspecify.annotations.NullMarked;
