/**
 * The calendar: which meetings are planned, where, by whose invitation, and what became of them.
 */
@NullMarked
package bstf.meetings.calendar;

import org.jspecify.annotations.NullMarked;
