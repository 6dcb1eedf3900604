/** The shed's documents. */
@NullMarked
package bstf.platform.architecture.house.shed.store;

import org.jspecify.annotations.NullMarked;
