/** The door of a servlet service: who comes in, with which token, and what every answer carries. */
@NullMarked
package bstf.platform.access.web;

import org.jspecify.annotations.NullMarked;
