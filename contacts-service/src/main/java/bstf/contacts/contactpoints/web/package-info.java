/** Contact points over HTTP. */
@NullMarked
package bstf.contacts.contactpoints.web;

import org.jspecify.annotations.NullMarked;
