package bstf.meetings.founding;

import bstf.meetings.calendar.VenueDraft;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/** A venue of a meeting in the file. */
record FoundingVenue(
        @NotNull VenueDraft.State state,
        Optional<@Size(min = 1, max = 200) String> name,
        Optional<@Size(min = 1, max = 200) String> street,
        Optional<@Size(min = 1, max = 200) String> city,
        Optional<String> country) {

    VenueDraft toDraft() {
        return new VenueDraft(state, name, street, city, country);
    }
}
