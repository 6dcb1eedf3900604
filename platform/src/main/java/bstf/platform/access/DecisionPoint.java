package bstf.platform.access;

import bstf.platform.time.ReferenceZone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The one place of a service that says who may do what. It looks a right up in the service's table
 * and measures it against who holds which office at that instant. It changes nothing and asks
 * nobody outside.
 *
 * <p>Rights never arise backwards: each act is ruled on when it is done, by what was in force and
 * known then; no ruling is ever made again.
 */
public final class DecisionPoint {
    private final Rights rights;
    private final KnownOffices known;
    private final ReferenceZone zone;
    private final Windows windows;

    public DecisionPoint(Rights rights, KnownOffices known, ReferenceZone zone, Windows windows) {
        this.rights = rights;
        this.known = known;
        this.zone = zone;
        this.windows = windows;
    }

    /**
     * Whether {@code caller} may do {@code verb} to {@code thing} at {@code at}.
     *
     * @param at an instant; its day is the body's, in the reference zone
     */
    public Ruling may(Caller caller, Verb verb, Thing thing, Instant at) {
        return switch (caller) {
            case Caller.Registry(var activity) -> new Ruling.Granted(activity);
            case Caller.Anonymous() -> new Ruling.Denied(Denials.tokenRequired());
            case Caller.Client client -> ruling(client, verb, thing, zone.dayAt(at));
        };
    }

    /**
     * What the caller may see at {@code at}; before offices are known, what the public sees. Nobody
     * is asked about a caller that stands for no party.
     */
    public Sight sightOf(Caller caller, Instant at) {
        return switch (caller) {
            case Caller.Anonymous() -> Sight.ofThePublic();
            case Caller.Client(_, var party, _) when party.isEmpty() -> Sight.ofThePublic();
            case Caller.Client _, Caller.Registry _ ->
                    known.lately()
                            .map(offices -> Sight.of(caller, offices, zone.dayAt(at)))
                            .orElseGet(Sight::ofThePublic);
        };
    }

    private Ruling ruling(Caller.Client client, Verb verb, Thing thing, LocalDate today) {
        var rows = rights.to(verb, thing.kind());
        if (rows.isEmpty()) {
            return new Ruling.Denied(Denials.nobodyMay(verb, thing.kind()));
        }
        var held = rows.stream().filter(row -> client.has(row.holder().scope())).toList();
        if (held.isEmpty()) {
            return new Ruling.Denied(Denials.scopeMissing(rows));
        }
        var byScopeAlone = held.stream().filter(DecisionPoint::needsNoParty).findFirst();
        return byScopeAlone.isPresent()
                ? granted(byScopeAlone.get())
                : known.now()
                        .map(offices -> ruling(client, held, thing, today, offices))
                        .orElseGet(() -> new Ruling.Denied(Denials.notHeardYet()));
    }

    private static boolean needsNoParty(Right right) {
        return switch (right.holder()) {
            case AUDITOR, OPERATOR -> true;
            case OWNER, MEMBER, ANOTHER_MEMBER, CHAIR_OF_ITS_TERM, SITTING_CHAIR -> false;
        };
    }

    private Ruling ruling(
            Caller.Client client, List<Right> rows, Thing thing, LocalDate today, Offices offices) {
        if (client.party().isEmpty()) {
            return new Ruling.Denied(Denials.partyMissing());
        }
        var claimed = client.party().get();
        var party = offices.partyOf(claimed);
        return party.isEmpty()
                ? new Ruling.Denied(Denials.partyUnknown(claimed))
                : outOfStanding(party.get(), today, offices)
                        .<Ruling>map(Ruling.Denied::new)
                        .orElseGet(() ->
                                ruling(
                                        new Claim(party.get(), thing, today, offices, windows),
                                        rows));
    }

    private static Optional<Denial> outOfStanding(String party, LocalDate today, Offices offices) {
        if (offices.isObserver(party, today)) {
            return Optional.empty();
        }
        return switch (offices.standingOf(party, today).orElse(MemberStanding.WITHDRAWN)) {
            case ACTIVE -> Optional.empty();
            case SUSPENDED -> Optional.of(Denials.suspended(party));
            case WITHDRAWN -> Optional.of(Denials.notAMember(party));
        };
    }

    private static Ruling ruling(Claim claim, List<Right> rows) {
        var objections = new ArrayList<Claim.Objection>();
        for (var row : rows) {
            var objection = claim.objectionTo(row);
            if (objection.isEmpty()) {
                return granted(row);
            }
            objections.add(objection.get());
        }
        return objections.stream()
                .min(Comparator.comparing(objection -> !objection.near()))
                .<Ruling>map(objection -> new Ruling.Denied(objection.denial()))
                .orElseThrow();
    }

    private static Ruling granted(Right right) {
        return new Ruling.Granted(right.holder().name());
    }
}
