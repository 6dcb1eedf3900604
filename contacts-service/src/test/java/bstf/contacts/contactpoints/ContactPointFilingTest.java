package bstf.contacts.contactpoints;

import static bstf.contacts.contactpoints.Chairs.origin;
import static org.assertj.core.api.Assertions.assertThat;

import bstf.contacts.contactpoints.store.InMemoryContactPoints;
import bstf.platform.access.Audience;
import bstf.platform.access.Disclosure;
import bstf.platform.access.Scope;
import bstf.platform.access.Visibility;
import bstf.platform.changes.Origin;
import bstf.platform.changes.Outcome;
import bstf.platform.changes.Precondition;
import bstf.platform.time.DayRange;
import bstf.platform.time.SettableClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Drafts of a secretariat's contact points, direct lines, and what comes when a term is over. */
class ContactPointFilingTest {
    private static final Precondition ANY = new Precondition.Any();
    private static final String DURING = "2016-11-15T09:00:00Z";
    private static final String CLOSING = "2017-01-15T09:00:00Z";
    private static final String AFTERWARDS = "2017-03-01T09:00:00Z";

    private static final ChannelDraft DUTY =
            ChannelDraft.number("duty", Channel.Kind.TELEPHONE, "+46 8 123 456 78").direct(true);
    private static final ChannelDraft EMAIL =
            ChannelDraft.address("email", Channel.Kind.EMAIL, "unit@example.org");

    private final InMemoryContactPoints points =
            new InMemoryContactPoints(SettableClock.at(DURING));
    private final Owners owners =
            owner ->
                    owner.equals(new Owner.Secretariat("2017-2018-fi"))
                            ? new OwnerAnswer.Known(
                                    Optional.of(
                                            DayRange.of(
                                                    LocalDate.of(2017, 1, 1),
                                                    LocalDate.of(2018, 6, 30))),
                                    Optional.of("FI"))
                            : Samples.owners().find(owner);
    private final Desk desk = Chairs.desk(points, owners);
    private final ContactPointRegistration registration = new ContactPointRegistration(desk);
    private final ChannelKeeping keeping = new ChannelKeeping(desk);
    private final Verifying verifying = new Verifying(desk);

    @Test
    void isDraftedByTheNextChairAndPublishedOnceThatChairs() {
        registration.register("fi", ofFinland(true), origin("FI", DURING));
        assertThat(find("fi").disclosure())
                .isEqualTo(Disclosure.draft("FI", ContactPointRegistration.UNLESS_SAID));
        assertThat(registration.retire("fi", ANY, origin("RU", DURING)))
                .isEqualTo(new Outcome.NotFound<>("fi"));
        assertThat(code(registration.publish("fi", ANY, origin("FI", DURING))))
                .isEqualTo("only-drafts-before-the-term");
        assertThat(
                        code(
                                verifying.verify(
                                        "fi",
                                        LocalDate.of(2016, 1, 1),
                                        "FI",
                                        ANY,
                                        origin("FI", CLOSING))))
                .isEqualTo("contact-point-draft");

        registration.publish("fi", ANY, origin("FI", CLOSING));

        assertThat(find("fi").disclosure())
                .isEqualTo(Disclosure.published(ContactPointRegistration.UNLESS_SAID));
        assertThat(code(registration.publish("fi", ANY, origin("FI", CLOSING))))
                .isEqualTo("contact-point-published");
    }

    @Test
    void keepsADraftADraftWhenItsChannelsChange() {
        registration.register("fi", ofFinland(true), origin("FI", DURING));

        keeping.set("fi", DUTY, ANY, origin("FI", DURING));
        keeping.remove("fi", "email", ANY, origin("FI", DURING));

        assertThat(find("fi").disclosure().isDraft()).isTrue();
        assertThat(find("fi").filing().direct()).containsExactly("duty");
        assertThat(
                        code(
                                registration.change(
                                        "fi", _ -> ofFinland(false), ANY, origin("FI", DURING))))
                .isEqualTo("draft-ends-by-publication");
    }

    @Test
    void isCompletedInTheClosingWindowAndCorrectedAfterwards() {
        var open =
                Samples.on(
                        Samples.secretariatWithoutEmail(),
                        Samples.TERM.firstDay(),
                        Optional.empty());
        registration.register("ru", open, origin("RU", DURING));

        assertThat(code(registration.change("ru", _ -> open, ANY, origin("RU", CLOSING))))
                .isEqualTo("term-over");
        assertThat(code(keeping.remove("ru", "fax-1", ANY, origin("RU", CLOSING))))
                .isEqualTo("term-over");
        verifying.verify("ru", LocalDate.of(2017, 1, 15), "RU", ANY, origin("RU", CLOSING));
        assertThat(
                        code(
                                verifying.end(
                                        "ru",
                                        LocalDate.of(2016, 12, 31),
                                        ANY,
                                        origin("FI", CLOSING))))
                .isEqualTo("not-closed-yet");

        verifying.end("ru", LocalDate.of(2016, 12, 31), ANY, origin("FI", AFTERWARDS));
        assertThat(find("ru").days()).isEqualTo(Samples.TERM);
        assertThat(
                        code(
                                verifying.end(
                                        "ru",
                                        LocalDate.of(2016, 6, 30),
                                        ANY,
                                        origin("FI", AFTERWARDS))))
                .isEqualTo("end-stands");
        assertThat(
                        code(
                                verifying.verify(
                                        "ru",
                                        LocalDate.of(2017, 1, 14),
                                        "FI",
                                        ANY,
                                        origin("FI", AFTERWARDS))))
                .isEqualTo("verified-later-already");
        assertThat(code(keeping.remove("ru", "fax-1", ANY, origin("FI", AFTERWARDS))))
                .isEqualTo("chairmanship-not-held");
        assertThat(code(registration.retire("ru", ANY, origin("FI", AFTERWARDS))))
                .isEqualTo("chairmanship-not-held");
        assertThat(find("ru").verification())
                .isEqualTo(new Verification.Verified(LocalDate.of(2017, 1, 15), "RU"));
    }

    @Test
    void endsOnlyOnADayThatMakesSense() {
        registration.register(
                "open",
                Samples.on(
                        Samples.secretariatWithoutEmail(),
                        Samples.TERM.firstDay(),
                        Optional.empty()),
                origin("RU", DURING));

        assertThat(
                        code(
                                verifying.end(
                                        "open",
                                        LocalDate.of(2014, 12, 31),
                                        ANY,
                                        origin("RU", DURING))))
                .isEqualTo("days-in-wrong-order");
    }

    @Test
    void keepsDirectLinesApartFromWhatIsChecked() {
        enterTheUnit();
        verifying.verify("se", LocalDate.of(2016, 11, 15), "Duty officer", ANY, sweden());

        keeping.set("se", EMAIL.direct(true), ANY, sweden());
        assertThat(find("se").filing().direct()).containsExactlyInAnyOrder("duty", "email");
        keeping.set("se", EMAIL.direct(false), ANY, sweden());
        assertThat(find("se").filing().direct()).containsExactly("duty");

        assertThat(find("se").verification()).isInstanceOf(Verification.Verified.class);
    }

    @Test
    void tellsNobodyByItsVerificationThatADirectLineChanged() {
        enterTheUnit();
        verifying.verify("se", LocalDate.of(2016, 11, 15), "Duty officer", ANY, sweden());
        var other = ChannelDraft.number("duty", Channel.Kind.TELEPHONE, "+46 8 123 456 79");

        keeping.set("se", other, ANY, sweden());
        keeping.remove("se", "duty", ANY, sweden());
        keeping.set("se", DUTY, ANY, sweden());

        assertThat(find("se").verification()).isInstanceOf(Verification.Verified.class);

        keeping.set("se", other.direct(false), ANY, sweden());
        assertThat(find("se").verification()).isInstanceOf(Verification.Outdated.class);
    }

    @Test
    void leavesADirectLineDirectWhereNothingIsSaidOfThat() {
        enterTheUnit();

        keeping.set(
                "se",
                ChannelDraft.number("duty", Channel.Kind.TELEPHONE, "+46 8 123 456 79"),
                ANY,
                sweden());
        registration.change(
                "se",
                _ ->
                        Samples.withChannels(
                                Samples.swedishUnit(),
                                ChannelDraft.number(
                                        "duty", Channel.Kind.TELEPHONE, "+46 8 123 456 77")),
                ANY,
                sweden());

        assertThat(find("se").filing().direct()).containsExactly("duty");
        keeping.remove("se", "duty", ANY, sweden());
        assertThat(find("se").filing().direct()).isEmpty();
    }

    @Test
    void missesWhatThoseMissWhoDoNotSeeDirectLines() {
        enterTheUnit();

        assertThat(find("se").gaps()).extracting(Gap::code).containsExactly("never-verified");
        assertThat(find("se").withoutDirectLines().gaps())
                .extracting(Gap::code)
                .containsExactly("telephone-not-listed", "never-verified");
        assertThat(find("se").withoutDirectLines().verification())
                .isEqualTo(find("se").verification());
    }

    /** Sweden's clients that may write and not read do not see its direct lines. */
    @Test
    void letsNobodyWriteWhoDoesNotSeeAllOfIt() {
        enterTheUnit();
        registration.change(
                "se",
                point ->
                        new ContactPointDraft(
                                point.owner(),
                                point.details().organisation().lines(),
                                point.details().addressDraft(),
                                List.of(DUTY, EMAIL),
                                point.days().firstDay(),
                                point.days().lastDay(),
                                Optional.of(Visibility.from(Audience.PUBLIC)),
                                Optional.empty()),
                ANY,
                sweden());
        var before = find("se");
        var blind = origin(Chairs.client("SE", Scope.WRITE), DURING);

        assertThat(
                        code(
                                registration.change(
                                        "se",
                                        _ -> Samples.withChannels(Samples.swedishUnit()),
                                        ANY,
                                        blind)))
                .isEqualTo("scope-missing");
        assertThat(code(keeping.set("se", DUTY.direct(false), ANY, blind).outcome()))
                .isEqualTo("scope-missing");
        assertThat(code(keeping.remove("se", "duty", ANY, blind))).isEqualTo("scope-missing");
        assertThat(code(registration.retire("se", ANY, blind))).isEqualTo("scope-missing");
        assertThat(code(registration.publish("se", ANY, blind))).isEqualTo("nobody-may");
        assertThat(code(verifying.verify("se", LocalDate.of(2016, 11, 15), "X", ANY, blind)))
                .isEqualTo("scope-missing");
        assertThat(code(verifying.end("se", LocalDate.of(2026, 11, 15), ANY, blind)))
                .isEqualTo("scope-missing");
        assertThat(find("se")).isEqualTo(before);
    }

    @Test
    void isSeenByItsOwnerWhateverItsAudience() {
        var europol = origin(Chairs.client("europol", Scope.READ, Scope.WRITE), DURING);
        registration.register(
                "desk",
                new ContactPointDraft(
                        new Owner.Observer("europol"),
                        List.of("Liaison desk"),
                        AddressDraft.notGiven(),
                        List.of(EMAIL),
                        LocalDate.of(2016, 1, 1),
                        Optional.empty(),
                        Optional.of(new Visibility(Optional.of(Audience.SECRETARIAT), Set.of())),
                        Optional.empty()),
                europol);

        assertThat(keeping.remove("desk", "email", ANY, europol)).isInstanceOf(Outcome.Done.class);
        assertThat(registration.retire("desk", ANY, sweden()))
                .isEqualTo(new Outcome.NotFound<>("desk"));
    }

    private void enterTheUnit() {
        var outcome =
                registration.register(
                        "se", Samples.withChannels(Samples.swedishUnit(), DUTY, EMAIL), sweden());
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        assertThat(find("se").filing().direct()).containsExactly("duty");
    }

    private static Origin sweden() {
        return origin(Chairs.client("SE", Scope.READ, Scope.WRITE), DURING);
    }

    private static ContactPointDraft ofFinland(boolean draft) {
        return new ContactPointDraft(
                new Owner.Secretariat("2017-2018-fi"),
                List.of("Office of the chair"),
                AddressDraft.notGiven(),
                List.of(EMAIL),
                LocalDate.of(2017, 1, 1),
                Optional.empty(),
                Optional.empty(),
                Optional.of(draft));
    }

    private ContactPoint find(String id) {
        return points.find(id).orElseThrow().value();
    }

    private static String code(Outcome<ContactPoint> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<ContactPoint>) outcome).reason().code();
    }
}
