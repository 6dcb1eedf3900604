/** The body's first data, from YAML to aggregates. */
@NullMarked
package bstf.membership.founding;

import org.jspecify.annotations.NullMarked;
