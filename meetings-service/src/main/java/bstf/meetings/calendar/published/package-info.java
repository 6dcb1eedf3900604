/** What leaves the house about meetings: versioned message records. */
@NullMarked
package bstf.meetings.calendar.published;

import org.jspecify.annotations.NullMarked;
