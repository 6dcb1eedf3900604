/** What the calendar hears from membership: who is a member in standing. */
@NullMarked
package bstf.meetings.calendar.heard;

import org.jspecify.annotations.NullMarked;
