package bstf.contacts.contactpoints;

import bstf.platform.changes.Refusal;
import bstf.platform.time.DayRange;
import java.util.Optional;

/** What is known here of an owner. */
public sealed interface OwnerAnswer {

    /**
     * There is one.
     *
     * @param term the days of the term that a secretariat serves; empty for other owners
     * @param country where it is at home (ISO 3166-1 alpha-2); empty for a body that has no country
     */
    record Known(Optional<DayRange> term, Optional<String> country) implements OwnerAnswer {}

    /** The membership service has told of everything, and this is not among it. */
    record Unknown() implements OwnerAnswer {}

    /** It was entered once and has been retired from the registry. */
    record Retired() implements OwnerAnswer {}

    /** It has another id now. */
    record Renamed(String id) implements OwnerAnswer {}

    /** The membership service has not been heard to the end yet. */
    record NotHeardYet() implements OwnerAnswer {}

    /** Why {@code owner} cannot have a contact point on {@code days}; empty when it can. */
    default Optional<Refusal> objection(Owner owner, DayRange days) {
        return switch (this) {
            case Known(var term, _) ->
                    term.filter(termDays -> !termDays.overlaps(days))
                            .map(termDays ->
                                    Refusal.invalid(
                                            "outside-term",
                                            "validFrom",
                                            ("The term %s runs %s; the days %s share none with it."
                                                                    + (" Give days of which at"
                                                                            + " least one"))
                                                            .formatted(owner.id(), termDays, days)
                                                    + " lies in the term."));
            case Unknown() ->
                    conflict(
                            "owner-unknown",
                            ("The membership service knows no %s `%s`. Enter it there first, or"
                                            + " correct the id.")
                                    .formatted(name(owner), owner.id()));
            case Retired() ->
                    conflict(
                            "owner-retired",
                            "The %s `%s` has been retired. Name an owner that stands."
                                    .formatted(name(owner), owner.id()));
            case Renamed(var id) ->
                    conflict(
                            "owner-renamed",
                            "The %s `%s` has the id `%s` now. Use that one."
                                    .formatted(name(owner), owner.id(), id));
            case NotHeardYet() -> Optional.of(notHeardYet());
        };
    }

    static Refusal notHeardYet() {
        return Refusal.notYet(
                "membership-not-heard-yet",
                "What the membership service has to say has not arrived here to the end yet. Send"
                        + " the same again in a few"
                        + " seconds.");
    }

    private static Optional<Refusal> conflict(String code, String detail) {
        return Optional.of(new Refusal(Refusal.Kind.CONFLICT, code, "owner.id", detail));
    }

    private static String name(Owner owner) {
        return switch (owner) {
            case Owner.Secretariat _ -> "term";
            case Owner.Member _ -> "member";
            case Owner.Observer _ -> "observer";
        };
    }
}
