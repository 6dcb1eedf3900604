/** The shed's border. */
@NullMarked
package bstf.platform.architecture.house.shed.web;

import org.jspecify.annotations.NullMarked;
