/**
 * Contact points: how the secretariat, a member or an observer is reached, and since when nobody
 * has checked it.
 */
@NullMarked
package bstf.contacts.contactpoints;

import org.jspecify.annotations.NullMarked;
