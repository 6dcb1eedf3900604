package bstf.contacts.contactpoints;

import static org.assertj.core.api.Assertions.assertThat;

import bstf.platform.access.Disclosure;
import bstf.platform.changes.Decision;
import bstf.platform.changes.Refusal;
import bstf.platform.time.DayRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RegistrationTest {
    private static final ContactPointDraft SECRETARIAT = Samples.secretariatWithoutEmail();

    @Test
    void entersTheSecretariatWithItsEmptyEmailLine() {
        var point = Samples.registered("secretariat-2015-2016", SECRETARIAT);
        assertThat(point.details().channels().find("email"))
                .contains(new Channel.NoneGiven("email", Channel.Kind.EMAIL));
        assertThat(point.days()).isEqualTo(Samples.TERM);
        assertThat(point.verification()).isEqualTo(new Verification.Never());
    }

    @Test
    void readsNationalNumbersByTheCountryOfTheAddressBeforeTheOwners() {
        var finnish =
                new AddressDraft(
                        true,
                        List.of("Helsinki"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("FI"));
        var draft =
                Samples.withAddress(
                        Samples.withChannels(
                                SECRETARIAT,
                                ChannelDraft.number("duty", Channel.Kind.TELEPHONE, "09 1234567")),
                        finnish);
        assertThat(number(draft, "duty")).isEqualTo("+35891234567");
    }

    @Test
    void readsNationalNumbersByTheChairsCountryWhenTheAddressNamesNone() {
        var draft =
                Samples.withChannels(
                        SECRETARIAT,
                        ChannelDraft.number("duty", Channel.Kind.TELEPHONE, "8 (495) 667-08-75"));
        assertThat(number(draft, "duty")).isEqualTo("+74956670875");
    }

    @Test
    void letsASecretariatsTelephoneStayOnAfterItsTerm() {
        var draft =
                Samples.on(
                        SECRETARIAT,
                        LocalDate.of(2016, 12, 31),
                        Optional.of(LocalDate.of(2017, 6, 30)));
        assertThat(Samples.registered("late", draft).days().lastDay())
                .contains(LocalDate.of(2017, 6, 30));
    }

    @Test
    void refusesASecretariatsDaysThatShareNoneWithItsTerm() {
        var draft = Samples.on(SECRETARIAT, LocalDate.of(2017, 1, 1), Optional.empty());
        assertThat(refusal(draft))
                .isEqualTo(
                        Refusal.invalid(
                                "outside-term",
                                "validFrom",
                                "The term 2015-2016-ru runs 2015-01-01..2016-12-31; the days"
                                        + " 2017-01-01.. share"
                                        + " none with it. Give days of which at least one lies in"
                                        + " the term."));
    }

    @Test
    void refusesAnOwnerOfWhomNobodyHasHeard() {
        assertThat(refusal(ownedBy(new Owner.Member("ZZ"))))
                .isEqualTo(
                        new Refusal(
                                Refusal.Kind.CONFLICT,
                                "owner-unknown",
                                "owner.id",
                                "The membership service knows no member `ZZ`. Enter it there"
                                        + " first, or correct the"
                                        + " id."));
    }

    @Test
    void refusesAnOwnerUnderItsFormerIdAndNamesTheNewOne() {
        assertThat(refusal(ownedBy(new Owner.Observer("emcdda"))))
                .returns("owner-renamed", Refusal::code)
                .returns(
                        "The observer `emcdda` has the id `euda` now. Use that one.",
                        Refusal::detail);
    }

    @Test
    void refusesARetiredOwner() {
        assertThat(refusal(ownedBy(new Owner.Member("XX"))))
                .returns("owner-retired", Refusal::code)
                .returns(Refusal.Kind.CONFLICT, Refusal::kind);
    }

    @Test
    void asksToWaitWhileTheMembershipServiceHasNotBeenHeard() {
        var decision =
                Registration.decide(
                        "secretariat",
                        SECRETARIAT,
                        Disclosure.toEverybody(),
                        new OwnerAnswer.NotHeardYet());
        assertThat(decision).isEqualTo(Decision.refused(OwnerAnswer.notHeardYet()));
    }

    @Test
    void needsNobodyToReadTheFoundingData() {
        assertThat(ContactPointRegistration.found("secretariat", SECRETARIAT))
                .isEqualTo(
                        Decision.taken(
                                Samples.registered("secretariat", SECRETARIAT),
                                new ContactPointEvent.ContactPointFounded()));
    }

    @Test
    void refusesFoundingDataThatLeaveACountryOpen() {
        var draft =
                Samples.withChannels(
                        SECRETARIAT,
                        ChannelDraft.number("duty", Channel.Kind.TELEPHONE, "667 08 75"));
        assertThat(ContactPointRegistration.found("secretariat", draft))
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused ->
                                assertThat(refused.reason().code())
                                        .isEqualTo("telephone-country-unknown"));
    }

    @Test
    void refusesALastDayBeforeTheFirst() {
        var draft =
                Samples.on(
                        SECRETARIAT,
                        LocalDate.of(2016, 1, 2),
                        Optional.of(LocalDate.of(2016, 1, 1)));
        assertThat(refusal(draft))
                .returns("days-in-wrong-order", Refusal::code)
                .returns("validUntil", Refusal::field);
    }

    @Test
    void refusesAYearThatIsASlipOfThePen() {
        assertThat(refusal(Samples.on(SECRETARIAT, LocalDate.of(205, 1, 1), Optional.empty())))
                .returns("day-out-of-range", Refusal::code)
                .returns("validFrom", Refusal::field);
        assertThat(
                        refusal(
                                Samples.on(
                                        SECRETARIAT,
                                        LocalDate.of(2015, 1, 1),
                                        Optional.of(LocalDate.of(20_166, 1, 1)))))
                .returns("day-out-of-range", Refusal::code)
                .returns("validUntil", Refusal::field);
    }

    @Test
    void refusesTwoChannelsWithOneId() {
        var draft =
                Samples.withChannels(
                        SECRETARIAT,
                        ChannelDraft.noneGiven("line", Channel.Kind.FAX),
                        ChannelDraft.noneGiven("line", Channel.Kind.EMAIL));
        assertThat(refusal(draft))
                .returns("channel-id-twice", Refusal::code)
                .returns("channels[1].id", Refusal::field);
    }

    @Test
    void refusesIdsThatNobodyCouldReadAloud() {
        for (var id : List.of("", "Duty", "a--b", "-a", "a b", "a/b", "a".repeat(65))) {
            var decision =
                    Registration.decide(id, SECRETARIAT, Disclosure.toEverybody(), Samples.CHAIR);
            assertThat(decision)
                    .isInstanceOfSatisfying(
                            Decision.Refused.class,
                            refused ->
                                    assertThat(refused.reason().code())
                                            .isEqualTo("contact-point-id-not-readable"));
        }
    }

    @Test
    void refusesAnAddressThatContradictsItself() {
        var draft =
                Samples.withAddress(
                        SECRETARIAT,
                        new AddressDraft(
                                false,
                                List.of(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of("Moscow"),
                                Optional.empty()));
        assertThat(refusal(draft))
                .returns("address-contradicts-itself", Refusal::code)
                .returns("address.state", Refusal::field);
    }

    @Test
    void refusesAGivenAddressWithoutItsLines() {
        var draft =
                Samples.withAddress(
                        SECRETARIAT,
                        new AddressDraft(
                                true,
                                List.of(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of("Moscow"),
                                Optional.empty()));
        assertThat(refusal(draft))
                .returns("address-without-lines", Refusal::code)
                .returns("address.printed", Refusal::field);
    }

    @Test
    void refusesACountryThatIsNone() {
        var draft =
                Samples.withAddress(
                        SECRETARIAT,
                        new AddressDraft(
                                true,
                                List.of("Brussels"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of("EU")));
        assertThat(refusal(draft))
                .returns("country-unknown", Refusal::code)
                .returns("address.country", Refusal::field);
    }

    @Test
    void takesTheDaysOfAnOpenTermAsOpen() {
        var open =
                new OwnerAnswer.Known(
                        Optional.of(DayRange.from(LocalDate.of(2015, 1, 1))), Optional.of("RU"));
        var draft = Samples.on(SECRETARIAT, LocalDate.of(2030, 1, 1), Optional.empty());
        assertThat(Registration.decide("late", draft, Disclosure.toEverybody(), open))
                .isInstanceOf(Decision.Taken.class);
    }

    private static ContactPointDraft ownedBy(Owner owner) {
        return new ContactPointDraft(
                owner,
                SECRETARIAT.organisation(),
                SECRETARIAT.address(),
                SECRETARIAT.channels(),
                SECRETARIAT.validFrom(),
                SECRETARIAT.validUntil());
    }

    private static String number(ContactPointDraft draft, String channel) {
        var found = Samples.registered("point", draft).details().channels().find(channel);
        return ((Channel.Telephone) found.orElseThrow()).number().e164();
    }

    private static Refusal refusal(ContactPointDraft draft) {
        return switch (Registration.decide(
                "point", draft, Disclosure.toEverybody(), Samples.owners().find(draft.owner()))) {
            case Decision.Refused<ContactPoint>(var reason) -> reason;
            case Decision.Taken<ContactPoint>(var point, _) ->
                    throw new AssertionError("taken: %s".formatted(point));
        };
    }
}
