package bstf.contacts.contactpoints;

import static org.assertj.core.api.Assertions.assertThat;

import bstf.platform.time.DayRange;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GapsTest {
    private static final ContactPoint SECRETARIAT =
            Samples.registered("secretariat-2015-2016", Samples.secretariatWithoutEmail());

    @Test
    void asksForWhatThePageDidNotSay() {
        assertThat(SECRETARIAT.gaps())
                .containsExactly(
                        new Gap("country-not-given", "address.country", Samples.TERM),
                        new Gap("email-not-given", "channels.email", Samples.TERM),
                        new Gap("never-verified", "verification", Samples.TERM));
    }

    @Test
    void asksForAnAddressThatIsNotGiven() {
        var point =
                Samples.registered(
                        "point",
                        Samples.withAddress(
                                Samples.secretariatWithoutEmail(), AddressDraft.notGiven()));
        assertThat(point.gaps()).contains(new Gap("address-not-given", "address", Samples.TERM));
    }

    @Test
    void asksForChannelsOfWhichNotEvenTheLabelStands() {
        var point =
                Samples.registered(
                        "point", Samples.withChannels(Samples.secretariatWithoutEmail()));
        assertThat(point.gaps())
                .extracting(Gap::code)
                .contains("telephone-not-listed", "email-not-listed")
                .doesNotContain("fax-not-listed", "web-not-listed");
    }

    @Test
    void missesNothingWhenEverythingIsGivenAndVerified() {
        var point = Samples.registered("se", Samples.swedishUnit());
        assertThat(Samples.taken(point.verify(Samples.TODAY, "Duty officer", Samples.TODAY)).gaps())
                .isEmpty();
    }

    @Test
    void datesAnOutdatedVerificationByTheChange() {
        var point = Samples.registered("se", Samples.swedishUnit());
        var verified = Samples.taken(point.verify(Samples.TODAY, "Duty officer", Samples.TODAY));
        var changed = Samples.taken(verified.remove("web", Samples.TODAY));
        assertThat(changed.gaps())
                .containsExactly(
                        new Gap(
                                "verification-outdated",
                                "verification",
                                DayRange.from(Samples.TODAY)));
    }

    @Test
    void doesNotMissAVerificationOfWhatIsOutOfUse() {
        var verified =
                Samples.taken(
                        SECRETARIAT.verify(
                                LocalDate.of(2016, 6, 1), "Duty officer", Samples.TODAY));
        var corrected = Samples.taken(verified.remove("fax-2", Samples.TODAY));
        assertThat(corrected.gaps()).extracting(Gap::code).doesNotContain("verification-outdated");
    }

    @Test
    void datesAnOutdatedVerificationNotBeforeTheFirstDay() {
        var first = Samples.TODAY.plusDays(30);
        var point =
                Samples.registered(
                        "se", Samples.on(Samples.swedishUnit(), first, Optional.empty()));
        var verified = Samples.taken(point.verify(Samples.TODAY, "Duty officer", Samples.TODAY));
        assertThat(Samples.taken(verified.remove("web", Samples.TODAY)).gaps())
                .containsExactly(
                        new Gap("verification-outdated", "verification", DayRange.from(first)));
    }

    @Test
    void missesNothingOnceRetired() {
        assertThat(Samples.taken(SECRETARIAT.retire()).gaps()).isEmpty();
    }
}
