/** What can go wrong between a caller and a service, as stable codes. */
@NullMarked
package bstf.platform.problem;

import org.jspecify.annotations.NullMarked;
