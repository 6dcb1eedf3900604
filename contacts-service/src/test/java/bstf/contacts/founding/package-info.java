/** The founding data, loaded by the whole service. */
@NullMarked
package bstf.contacts.founding;

import org.jspecify.annotations.NullMarked;
