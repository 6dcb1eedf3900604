/** Observers over HTTP. */
@NullMarked
package bstf.membership.observers.web;

import org.jspecify.annotations.NullMarked;
