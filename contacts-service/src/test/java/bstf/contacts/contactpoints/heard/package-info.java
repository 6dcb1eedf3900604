/** What is made of the membership's messages. */
@NullMarked
package bstf.contacts.contactpoints.heard;

import org.jspecify.annotations.NullMarked;
