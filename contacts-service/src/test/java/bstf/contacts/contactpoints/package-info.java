/** The rules of contact points, put to the test in plain Java. */
@NullMarked
package bstf.contacts.contactpoints;

import org.jspecify.annotations.NullMarked;
