/** What controllers of every service share: their arguments, their answers, their failures. */
@NullMarked
package bstf.platform.web;

import org.jspecify.annotations.NullMarked;
