package bstf.gateway.overview.heard;

import bstf.gateway.overview.Words;
import bstf.platform.access.Audience;
import bstf.platform.access.Visibility;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** For whom a thing is, in the words of its service: its audience, and parties by name. */
record VisibilityMessage(String audience, Optional<List<String>> parties) {

    Visibility toVisibility() {
        return new Visibility(
                Optional.of(Words.read(Audience.class, audience)),
                Set.copyOf(parties.orElse(List.of())));
    }

    /**
     * Who may see a thing.
     *
     * @param visibility absent where the service does not tell: for everybody
     * @param draft whether it is a draft, which is for the party that drafts it alone
     */
    static Visibility of(
            Optional<VisibilityMessage> visibility,
            Optional<Boolean> draft,
            Optional<String> draftedBy) {
        return draft.orElse(false)
                ? Visibility.only(draftedBy.map(Set::of).orElse(Set.of()))
                : visibility.map(VisibilityMessage::toVisibility).orElseGet(Visibility::everybody);
    }
}
