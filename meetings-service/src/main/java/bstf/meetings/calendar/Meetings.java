package bstf.meetings.calendar;

import bstf.platform.changes.Aggregates;

/** All meetings that the registry knows of, in the order of their first days, then ids. */
public interface Meetings extends Aggregates<Meeting> {}
