/** Every path of contact points, on the store's twin. */
@NullMarked
package bstf.contacts.contactpoints.web;

import org.jspecify.annotations.NullMarked;
