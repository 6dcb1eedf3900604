/** What rights need to know of members, observers and the rota, from this service's own stores. */
@NullMarked
package bstf.membership.offices;

import org.jspecify.annotations.NullMarked;
