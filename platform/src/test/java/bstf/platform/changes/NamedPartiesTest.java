package bstf.platform.changes;

import static org.assertj.core.api.Assertions.assertThat;

import bstf.platform.access.Audience;
import bstf.platform.access.MemberStanding;
import bstf.platform.access.Offices;
import bstf.platform.access.Visibility;
import bstf.platform.time.DayRange;
import bstf.platform.time.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class NamedPartiesTest {
    private static final Offices.Observing EUDA =
            new Offices.Observing("euda", DayRange.from(LocalDate.parse("1996-05-04")));
    private static final Offices OFFICES =
            new Offices(
                    Map.of(
                            "FI",
                            Timeline.of(
                                    List.of(
                                            new Timeline.Entry<>(
                                                    LocalDate.parse("1996-05-04"),
                                                    MemberStanding.ACTIVE)))),
                    Map.of("euda", EUDA, "emcdda", EUDA),
                    List.of());

    private final NamedParties parties = new NamedParties(() -> Optional.of(OFFICES));
    private final NamedParties deaf = new NamedParties(Optional::empty);

    @Test
    void takesPartiesThatTheBodyKnowsUnderTheirPresentIds() {
        var wanted = Visibility.from(Audience.MEMBERS).and("emcdda").and("FI");

        assertThat(parties.read(wanted, Optional.of("LV"), Set.of()))
                .isEqualTo(
                        new NamedParties.Reading.Understood(
                                Visibility.from(Audience.MEMBERS).and("euda").and("FI")));
    }

    @Test
    void findsAPartyUnderTheIdThatItHasByNow() {
        var named = Visibility.from(Audience.MEMBERS).and("emcdda").and("atlantis");

        assertThat(parties.today(named))
                .isEqualTo(Visibility.from(Audience.MEMBERS).and("euda").and("atlantis"));
        assertThat(deaf.today(named)).isEqualTo(named);
    }

    @Test
    void refusesAPartyThatNobodyKnows() {
        var wanted = Visibility.from(Audience.MEMBERS).and("atlantis").and("FI");

        assertThat(parties.read(wanted, Optional.of("FI"), Set.of()))
                .isEqualTo(
                        new NamedParties.Reading.Refused(
                                Refusal.invalid(
                                        "party-unknown",
                                        "visibility.parties",
                                        "'atlantis' is neither a member nor an observer. Name"
                                                + " parties by their code or id.")));
    }

    @Test
    void asksForNobodyTwice() {
        var wanted = Visibility.from(Audience.MEMBERS).and("atlantis");

        assertThat(parties.read(wanted, Optional.of("FI"), Set.of("atlantis")))
                .isEqualTo(new NamedParties.Reading.Understood(wanted));
    }

    @Test
    void keepsTheWriterAmongThoseWhoSeeWhatIsForTheSecretariat() {
        var secretariat = Visibility.from(Audience.SECRETARIAT);

        assertThat(parties.read(secretariat, Optional.of("FI"), Set.of()))
                .isEqualTo(new NamedParties.Reading.Understood(secretariat.and("FI")));
    }

    @Test
    void namesNobodyBeforeItHasHeardWhoThereIs() {
        var wanted = Visibility.from(Audience.MEMBERS).and("FI");

        assertThat(deaf.read(wanted, Optional.of("FI"), Set.of()))
                .isInstanceOf(NamedParties.Reading.Refused.class)
                .extracting(read -> ((NamedParties.Reading.Refused) read).reason().code())
                .isEqualTo("offices-not-heard-yet");
        assertThat(deaf.read(Visibility.everybody(), Optional.of("FI"), Set.of()))
                .isEqualTo(new NamedParties.Reading.Understood(Visibility.everybody()));
    }
}
