package bstf.meetings.calendar;

import bstf.platform.access.Visibility;
import java.util.Optional;

/**
 * All that a writer says of a meeting.
 *
 * @param visibility who may know of it; empty where the writer leaves that to the registry
 * @param draft whether it is to be a draft; empty where that stays as it is
 */
public record MeetingSaid(
        MeetingDetails details, Optional<Visibility> visibility, Optional<Boolean> draft) {}
