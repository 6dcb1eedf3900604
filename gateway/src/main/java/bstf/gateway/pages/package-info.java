/** The first page that a visitor sees. */
@NullMarked
package bstf.gateway.pages;

import org.jspecify.annotations.NullMarked;
