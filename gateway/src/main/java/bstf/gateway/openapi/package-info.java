/** The contracts of all services as one OpenAPI document, and a page to browse it. */
@NullMarked
package bstf.gateway.openapi;

import org.jspecify.annotations.NullMarked;
