package bstf.contacts.contactpoints;

import static org.assertj.core.api.Assertions.assertThat;

import bstf.platform.changes.Decision;
import bstf.platform.changes.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContactPointTest {
    private static final LocalDate TODAY = Samples.TODAY;
    private static final ContactPointDraft DRAFT = Samples.secretariatWithoutEmail();

    private final ContactPoint secretariat = Samples.registered("secretariat-2015-2016", DRAFT);

    @Test
    void fillsAnEmptyLineInItsPlace() {
        var point = set(secretariat, email("office@example.org"));
        assertThat(point.details().channels().inOrder())
                .extracting(Channel::id)
                .containsExactly("telephone-1", "telephone-2", "fax-1", "fax-2", "email");
        assertThat(point.gaps()).extracting(Gap::code).doesNotContain("email-not-given");
    }

    @Test
    void addsAChannelAtTheEnd() {
        var web = ChannelDraft.address("web", Channel.Kind.WEB, "https://example.org/");
        assertThat(set(secretariat, web).details().channels().inOrder().getLast())
                .isEqualTo(new Channel.Web("web", new WebAddress("https://example.org/")));
    }

    @Test
    void outdatesTheVerificationWhenAChannelChanges() {
        var verified = verified(secretariat, TODAY);
        assertThat(set(verified, email("office@example.org")).verification())
                .isEqualTo(new Verification.Outdated(TODAY, "Duty officer", TODAY));
        assertThat(Samples.taken(verified.remove("fax-2", TODAY)).verification())
                .isInstanceOf(Verification.Outdated.class);
    }

    @Test
    void remembersTheFirstChangeAfterTheVerification() {
        var verified = verified(secretariat, TODAY);
        var once = Samples.taken(verified.remove("fax-2", TODAY.plusDays(1)));
        var twice = Samples.taken(once.remove("fax-1", TODAY.plusDays(9)));
        assertThat(twice.verification())
                .isEqualTo(new Verification.Outdated(TODAY, "Duty officer", TODAY.plusDays(1)));
    }

    @Test
    void keepsTheVerificationWhenOnlyTheDaysChange() {
        var verified = verified(secretariat, TODAY);
        var longer = Samples.on(DRAFT, DRAFT.validFrom(), Optional.of(LocalDate.of(2017, 3, 31)));
        var changed = Samples.taken(change(verified, longer, Samples.CHAIR, TODAY));
        assertThat(changed.verification()).isEqualTo(verified.verification());
        assertThat(changed.days().lastDay()).contains(LocalDate.of(2017, 3, 31));
    }

    @Test
    void isTheSameWhenItIsToldWhatItSaysAlready() {
        assertThat(Samples.taken(change(secretariat, DRAFT, Samples.CHAIR, TODAY)))
                .isEqualTo(secretariat);
        assertThat(set(secretariat, ChannelDraft.noneGiven("email", Channel.Kind.EMAIL)))
                .isEqualTo(secretariat);
    }

    @Test
    void refusesToTakeAwayWhatIsNotThere() {
        assertThat(refusal(secretariat.remove("telex", TODAY)))
                .returns(Refusal.Kind.ABSENT, Refusal::kind)
                .returns("channel-not-there", Refusal::code);
    }

    @Test
    void takesAVerificationAgainAfterTheChange() {
        var changed = set(verified(secretariat, TODAY), email("office@example.org"));
        assertThat(verified(changed, TODAY).verification())
                .isEqualTo(new Verification.Verified(TODAY, "Duty officer"));
    }

    @Test
    void refusesAVerificationOfDetailsThatDidNotStandYet() {
        var changed = set(secretariat, email("office@example.org"));
        assertThat(refusal(changed.verify(TODAY.minusDays(1), "Duty officer", TODAY)))
                .returns("verified-before-change", Refusal::code)
                .returns("on", Refusal::field);
    }

    @Test
    void takesAVerificationThatIsOlderThanTheEntry() {
        assertThat(verified(secretariat, LocalDate.of(2016, 6, 1)).verification())
                .isEqualTo(new Verification.Verified(LocalDate.of(2016, 6, 1), "Duty officer"));
    }

    @Test
    void refusesAVerificationInTheFuture() {
        assertThat(refusal(secretariat.verify(TODAY.plusDays(1), "Duty officer", TODAY)))
                .isEqualTo(
                        Refusal.invalid(
                                "verified-in-the-future",
                                "on",
                                "The day 2026-11-25 is still to come; today is 2026-11-24. Give"
                                        + " the day on"
                                        + " which it was verified."));
    }

    @Test
    void belongsToOneOwnerForEver() {
        var other =
                new ContactPointDraft(
                        new Owner.Member("RU"),
                        DRAFT.organisation(),
                        DRAFT.address(),
                        DRAFT.channels(),
                        DRAFT.validFrom(),
                        DRAFT.validUntil());
        assertThat(refusal(change(secretariat, other, Samples.CHAIR, TODAY)))
                .returns("owner-is-fixed", Refusal::code)
                .returns("owner", Refusal::field);
    }

    @Test
    void changesItsTextsWithoutTheMembershipServiceAndItsDaysWithIt() {
        var later = Samples.on(DRAFT, DRAFT.validFrom(), Optional.empty());
        var notHeard = new OwnerAnswer.NotHeardYet();
        assertThat(secretariat.set(email("office@example.org"), notHeard, TODAY))
                .isInstanceOf(Decision.Taken.class);
        assertThat(refusal(change(secretariat, later, notHeard, TODAY)))
                .isEqualTo(OwnerAnswer.notHeardYet());
    }

    @Test
    void refusesToMoveOutOfItsTerm() {
        var outside =
                Samples.on(
                        DRAFT, LocalDate.of(2013, 1, 1), Optional.of(LocalDate.of(2014, 12, 31)));
        assertThat(refusal(change(secretariat, outside, Samples.CHAIR, TODAY)).code())
                .isEqualTo("outside-term");
    }

    @Test
    void keepsANationalNumberWhereItWasWhenTheAddressMovesAbroad() {
        var swedish = Samples.registered("se", Samples.swedishUnit());
        var abroad =
                Samples.withAddress(
                        Samples.swedishUnit(),
                        new AddressDraft(
                                true,
                                List.of("Helsinki"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of("FI")));
        var moved = Samples.taken(change(swedish, abroad, new OwnerAnswer.Unknown(), TODAY));
        assertThat(moved.details().channels()).isEqualTo(swedish.details().channels());
    }

    @Test
    void refusesMoreChannelsThanAPageHolds() {
        var drafts = new ArrayList<ChannelDraft>();
        for (int i = 0; i < Channels.MAX; i++) {
            drafts.add(ChannelDraft.noneGiven("fax-" + i, Channel.Kind.FAX));
        }
        var full =
                Samples.registered(
                        "full", Samples.withChannels(DRAFT, drafts.toArray(ChannelDraft[]::new)));
        var one = ChannelDraft.noneGiven("fax", Channel.Kind.FAX);
        assertThat(refusal(full.set(one, Samples.CHAIR, TODAY)).code())
                .isEqualTo("too-many-channels");
        assertThat(full.set(drafts.getFirst(), Samples.CHAIR, TODAY))
                .isInstanceOf(Decision.Taken.class);
    }

    @Test
    void staysAsItIsOnceRetired() {
        var retired = Samples.taken(secretariat.retire());
        assertThat(retired.retired()).isTrue();
        assertThat(Samples.taken(retired.retire())).isEqualTo(retired);
        assertThat(
                        List.of(
                                change(retired, DRAFT, Samples.CHAIR, TODAY),
                                retired.set(email("office@example.org"), Samples.CHAIR, TODAY),
                                retired.remove("email", TODAY),
                                retired.verify(TODAY, "Duty officer", TODAY)))
                .allSatisfy(decision ->
                        assertThat(refusal(decision))
                                .returns(Refusal.Kind.CONFLICT, Refusal::kind)
                                .returns("contact-point-retired", Refusal::code));
    }

    private static ChannelDraft email(String address) {
        return ChannelDraft.address("email", Channel.Kind.EMAIL, address);
    }

    private static ContactPoint set(ContactPoint point, ChannelDraft draft) {
        return Samples.taken(point.set(draft, Samples.CHAIR, TODAY));
    }

    private static ContactPoint verified(ContactPoint point, LocalDate on) {
        return Samples.taken(point.verify(on, "Duty officer", TODAY));
    }

    private static Refusal refusal(Decision<ContactPoint> decision) {
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        return ((Decision.Refused<ContactPoint>) decision).reason();
    }

    private static Decision<ContactPoint> change(
            ContactPoint point, ContactPointDraft draft, OwnerAnswer answer, LocalDate today) {
        return new Amendment(point, draft, point.disclosure().visibility()).decide(answer, today);
    }
}
