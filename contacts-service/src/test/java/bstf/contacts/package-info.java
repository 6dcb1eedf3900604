/** What the tests of this service share. */
@NullMarked
package bstf.contacts;

import org.jspecify.annotations.NullMarked;
