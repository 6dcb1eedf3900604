/** Members over HTTP. */
@NullMarked
package bstf.membership.members.web;

import org.jspecify.annotations.NullMarked;
