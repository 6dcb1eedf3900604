/** What is published, against the samples that listeners read. */
@NullMarked
package bstf.contacts.contactpoints.published;

import org.jspecify.annotations.NullMarked;
