/** The contacts service: one process, its own database and topic. */
@NullMarked
package bstf.contacts;

import org.jspecify.annotations.NullMarked;
