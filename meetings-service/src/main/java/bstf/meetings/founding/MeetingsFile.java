package bstf.meetings.founding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** The file {@code meetings.yaml}. */
record MeetingsFile(@NotNull @Valid List<@NotNull FoundingMeeting> meetings) {}
