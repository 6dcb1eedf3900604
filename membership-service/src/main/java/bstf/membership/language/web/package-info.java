/** The shared words as callers send and read them. */
@NullMarked
package bstf.membership.language.web;

import org.jspecify.annotations.NullMarked;
