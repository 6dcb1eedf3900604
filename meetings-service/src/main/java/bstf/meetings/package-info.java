/** The meetings-service: when and where the body meets. */
@NullMarked
package bstf.meetings;

import org.jspecify.annotations.NullMarked;
