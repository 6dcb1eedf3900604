/**
 * The identity provider of the system on one machine: tokens for demonstration clients of every
 * party of the body, and a page where a demonstration person of a member signs in.
 */
@NullMarked
package bstf.local.identity;

import org.jspecify.annotations.NullMarked;
