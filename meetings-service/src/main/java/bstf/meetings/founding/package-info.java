/** The body's first meetings, as a file tells of them. */
@NullMarked
package bstf.meetings.founding;

import org.jspecify.annotations.NullMarked;
