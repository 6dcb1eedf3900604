/** The part of a body's first data that this service keeps. */
@NullMarked
package bstf.contacts.founding;

import org.jspecify.annotations.NullMarked;
