/** The calendar over HTTP. */
@NullMarked
package bstf.meetings.calendar.web;

import org.jspecify.annotations.NullMarked;
