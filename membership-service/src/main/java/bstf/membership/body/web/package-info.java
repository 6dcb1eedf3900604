/** The body's profile over HTTP. */
@NullMarked
package bstf.membership.body.web;

import org.jspecify.annotations.NullMarked;
