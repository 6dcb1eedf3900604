/** The gateway: one door to the three services, and the overview of all that they say. */
@NullMarked
package bstf.gateway;

import org.jspecify.annotations.NullMarked;
