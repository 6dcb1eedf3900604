/** What the membership service says of those who may own contact points. */
@NullMarked
package bstf.contacts.contactpoints.heard;

import org.jspecify.annotations.NullMarked;
