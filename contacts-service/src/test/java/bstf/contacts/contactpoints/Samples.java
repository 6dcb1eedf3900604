package bstf.contacts.contactpoints;

import bstf.platform.access.Disclosure;
import bstf.platform.changes.Decision;
import bstf.platform.time.DayRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Contact points of the founding data, and what the membership service says of their owners. */
public final class Samples {
    public static final Owner.Secretariat SECRETARIAT = new Owner.Secretariat("2015-2016-ru");
    public static final DayRange TERM =
            DayRange.of(LocalDate.of(2015, 1, 1), LocalDate.of(2016, 12, 31));
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    public static final OwnerAnswer CHAIR =
            new OwnerAnswer.Known(Optional.of(TERM), Optional.of("RU"));

    private Samples() {}

    /** The secretariat of 2015–2016 as its page showed it: an e-mail label without an address. */
    public static ContactPointDraft secretariatWithoutEmail() {
        return new ContactPointDraft(
                SECRETARIAT,
                List.of(
                        "Ministry of Internal Affairs of Russia",
                        "International Police Cooperation Office"),
                new AddressDraft(
                        true,
                        List.of("16 Zhitnaya Street", "119049 Moscow"),
                        Optional.of("16 Zhitnaya Street"),
                        Optional.of("119049"),
                        Optional.of("Moscow"),
                        Optional.empty()),
                List.of(
                        ChannelDraft.number(
                                "telephone-1", Channel.Kind.TELEPHONE, "+7 495 667 08 75"),
                        ChannelDraft.number(
                                "telephone-2", Channel.Kind.TELEPHONE, "+7 495 667 68 96"),
                        ChannelDraft.number("fax-1", Channel.Kind.FAX, "+7 495 667 06 29"),
                        ChannelDraft.number("fax-2", Channel.Kind.FAX, "+7 499 230 25 80"),
                        ChannelDraft.noneGiven("email", Channel.Kind.EMAIL)),
                TERM.firstDay(),
                TERM.lastDay());
    }

    /** A contact point of a member state in which everything is given. */
    public static ContactPointDraft swedishUnit() {
        return new ContactPointDraft(
                new Owner.Member("SE"),
                List.of("Unit for Tests"),
                new AddressDraft(
                        true,
                        List.of("Provgatan 1", "111 11 Stockholm", "Sweden"),
                        Optional.of("Provgatan 1"),
                        Optional.of("111 11"),
                        Optional.of("Stockholm"),
                        Optional.of("SE")),
                List.of(
                        ChannelDraft.number(
                                "duty", Channel.Kind.TELEPHONE, "08-123 456 78 ext. 12"),
                        ChannelDraft.address("email", Channel.Kind.EMAIL, "unit@example.org"),
                        ChannelDraft.address(
                                "web", Channel.Kind.WEB, "https://example.org/contact")),
                LocalDate.of(2026, 1, 1),
                Optional.empty());
    }

    public static ContactPointDraft withChannels(
            ContactPointDraft draft, ChannelDraft... channels) {
        return new ContactPointDraft(
                draft.owner(),
                draft.organisation(),
                draft.address(),
                List.of(channels),
                draft.validFrom(),
                draft.validUntil());
    }

    public static ContactPointDraft withAddress(ContactPointDraft draft, AddressDraft address) {
        return new ContactPointDraft(
                draft.owner(),
                draft.organisation(),
                address,
                draft.channels(),
                draft.validFrom(),
                draft.validUntil());
    }

    public static ContactPointDraft on(
            ContactPointDraft draft, LocalDate validFrom, Optional<LocalDate> validUntil) {
        return new ContactPointDraft(
                draft.owner(),
                draft.organisation(),
                draft.address(),
                draft.channels(),
                validFrom,
                validUntil);
    }

    /** The contact point that {@code draft} makes. */
    public static ContactPoint registered(String id, ContactPointDraft draft) {
        return registered(id, draft, disclosure(draft.owner()));
    }

    public static ContactPoint registered(
            String id, ContactPointDraft draft, Disclosure disclosure) {
        return taken(Registration.decide(id, draft, disclosure, owners().find(draft.owner())));
    }

    /** For everybody as the founding says it, or for members as it is unless somebody says more. */
    static Disclosure disclosure(Owner owner) {
        return owner instanceof Owner.Secretariat
                ? Disclosure.toEverybody()
                : Disclosure.published(ContactPointRegistration.UNLESS_SAID);
    }

    public static ContactPoint verified(ContactPoint point) {
        return taken(point.verify(TODAY, "Duty officer", TODAY));
    }

    /** Verified, and then changed. */
    public static ContactPoint outdated(ContactPoint point) {
        return taken(verified(point).remove("fax-2", TODAY));
    }

    public static ContactPoint retired(ContactPoint point) {
        return taken(point.retire());
    }

    public static ContactPointDraft withoutAddress() {
        return withAddress(secretariatWithoutEmail(), AddressDraft.notGiven());
    }

    /** A membership service that knows the term of the chair, Sweden, and Europol. */
    public static Owners owners() {
        var known =
                Map.of(
                        SECRETARIAT,
                        CHAIR,
                        new Owner.Member("SE"),
                        new OwnerAnswer.Known(Optional.empty(), Optional.of("SE")),
                        new Owner.Observer("europol"),
                        new OwnerAnswer.Known(Optional.empty(), Optional.empty()),
                        new Owner.Observer("emcdda"),
                        new OwnerAnswer.Renamed("euda"),
                        new Owner.Member("XX"),
                        new OwnerAnswer.Retired());
        return owner -> known.getOrDefault(owner, new OwnerAnswer.Unknown());
    }

    public static <A> A taken(Decision<A> decision) {
        return switch (decision) {
            case Decision.Taken<A>(var aggregate, _) -> aggregate;
            case Decision.Refused<A>(var reason) ->
                    throw new AssertionError("refused: %s".formatted(reason));
        };
    }
}
