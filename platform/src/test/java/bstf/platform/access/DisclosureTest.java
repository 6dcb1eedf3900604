package bstf.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class DisclosureTest {
    private static final Visibility MEMBERS_AND_EUROPOL =
            Visibility.from(Audience.MEMBERS).and("europol");

    @Test
    void isForThePartyThatDraftsAloneUntilItIsPublished() {
        var draft = Disclosure.draft("FI", MEMBERS_AND_EUROPOL);

        assertThat(draft.now()).isEqualTo(Visibility.only(Set.of("FI")));
        assertThat(draft.audience()).isEqualTo(Audience.SECRETARIAT);
        assertThat(draft.publish().now()).isEqualTo(MEMBERS_AND_EUROPOL);
        assertThat(draft.publish().audience()).isEqualTo(Audience.MEMBERS);
    }

    @Test
    void staysADraftWhenItIsToBeSeenByOthersOneDay() {
        var draft = Disclosure.draft("FI", MEMBERS_AND_EUROPOL).to(Visibility.everybody());

        assertThat(draft.now()).isEqualTo(Visibility.only(Set.of("FI")));
        assertThat(draft.publish()).isEqualTo(Disclosure.toEverybody());
    }

    @Test
    void readsInWordsAsItWasWritten() {
        var words = VisibilityWords.of(MEMBERS_AND_EUROPOL.and("EE"));

        assertThat(words).isEqualTo(new VisibilityWords("members", List.of("EE", "europol")));
        assertThat(words.toVisibility()).isEqualTo(MEMBERS_AND_EUROPOL.and("EE"));
        assertThat(words.toVisibility().from()).isEqualTo(Optional.of(Audience.MEMBERS));
    }
}
