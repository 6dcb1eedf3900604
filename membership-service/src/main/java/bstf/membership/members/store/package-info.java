/** Members in MongoDB. */
@NullMarked
package bstf.membership.members.store;

import org.jspecify.annotations.NullMarked;
