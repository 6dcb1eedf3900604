/** The whole way of a change, in an application as Spring Boot makes it. */
@NullMarked
package bstf.platform.changes.whole;

import org.jspecify.annotations.NullMarked;
