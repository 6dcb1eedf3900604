/** Meetings in MongoDB. */
@NullMarked
package bstf.meetings.calendar.store;

import org.jspecify.annotations.NullMarked;
