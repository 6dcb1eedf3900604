/** Representatives over HTTP. */
@NullMarked
package bstf.membership.representatives.web;

import org.jspecify.annotations.NullMarked;
