package bstf.platform.access.matrix;

import static bstf.platform.access.matrix.Verdict.atTheWrongTime;
import static bstf.platform.access.matrix.Verdict.granted;
import static bstf.platform.access.matrix.Verdict.refused;

import bstf.platform.access.matrix.Verdict.Refused;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The policies that rows of the matrix name. */
public final class Policies {
    private static final String SCOPE_MISSING = "scope-missing";
    private static final Set<Who> NOT_MEMBERS =
            EnumSet.of(Who.ANONYMOUS, Who.OBSERVER, Who.AUDITOR, Who.OPERATOR);

    private Policies() {}

    /** Whoever asks is answered; what the answer holds is another matter. */
    public static Policy everybodyReads() {
        return new Policy("everybody reads", (_, _) -> granted());
    }

    /** Reading answers those who may know of the thing, and for all others it is absent. */
    public static Policy onlyReadBy(Readers audience) {
        return new Policy(
                audience.inWords() + " read",
                (who, moment) -> audience.includes(who, moment) ? granted() : new Verdict.Hidden());
    }

    /** The party whose own it is. */
    public static Policy ownedBy(Who owner) {
        return new Policy(
                "the %s whose own it is".formatted(owner == Who.OBSERVER ? "observer" : "member"),
                writing((who, _) ->
                        who.isTheSamePartyAs(owner) ? granted() : refused("not-your-own")));
    }

    public static Policy anyMember() {
        return new Policy(
                "any active member",
                writing((who, _) ->
                        NOT_MEMBERS.contains(who) ? refused("not-a-member") : granted()));
    }

    /** Any active member but the one that proposed it. */
    public static Policy anotherMemberThan(Who proposer) {
        return new Policy(
                "any active member but the %s, which proposed it".formatted(proposer.inWords()),
                writing((who, _) ->
                        NOT_MEMBERS.contains(who)
                                ? refused("not-a-member")
                                : who.isTheSamePartyAs(proposer)
                                        ? atTheWrongTime("second-member-needed")
                                        : granted()));
    }

    /** The chair of the term in which the thing falls, in certain phases of that term. */
    public static Policy chairOf(Term term, Phase first, Phase... more) {
        var phases = EnumSet.of(first, more);
        return new Policy(
                "the member whose %s it falls in, %s"
                        .formatted(
                                term == Term.CARE ? "care" : "term",
                                phases.stream()
                                        .map(Policies::inWords)
                                        .collect(Collectors.joining(" and "))),
                underTheHat((who, moment) -> {
                    var phase = moment.phaseOf(term);
                    return !who.isTheSamePartyAs(term.chair())
                            ? refused("chairmanship-not-held")
                            : phases.contains(phase) ? granted() : outside(phase);
                }));
    }

    /** Whoever chairs, or takes care, at the moment. */
    public static Policy sittingChair() {
        return new Policy(
                "whoever chairs, or takes care, at that moment",
                underTheHat((who, moment) ->
                        moment.chair()
                                .map(chair ->
                                        who.isTheSamePartyAs(chair)
                                                ? granted()
                                                : refused("chairmanship-not-held"))
                                .orElseGet(() -> refused("no-chair-today"))));
    }

    /** Whoever chairs, or takes care, once the term in which the thing falls is closed. */
    public static Policy sittingChairOnceClosed(Term term) {
        return new Policy(
                "whoever chairs, or takes care, once the term's closing window is over",
                underTheHat((who, moment) -> {
                    var sitting = sittingChair().verdictOn(who, moment);
                    return sitting.equals(granted()) && moment.phaseOf(term) != Phase.OVER
                            ? atTheWrongTime("not-closed-yet")
                            : sitting;
                }));
    }

    /** Nobody, since the day of the thing lies in nobody's term. */
    public static Policy nobodysTerm() {
        return new Policy(
                "nobody: its day lies in a gap",
                underTheHat((_, _) -> refused("no-chair-for-that-day")));
    }

    public static Policy auditorOnly() {
        return new Policy("the auditor", onlyFor(Who.AUDITOR));
    }

    public static Policy operatorOnly() {
        return new Policy("the operator", onlyFor(Who.OPERATOR));
    }

    /** Whom any of the policies grants it; refused as the one says that comes nearest. */
    public static Policy either(Policy... policies) {
        var all = List.of(policies);
        return new Policy(
                all.stream().map(Policy::inWords).collect(Collectors.joining("; or ")),
                (who, moment) -> {
                    var verdicts =
                            all.stream().map(policy -> policy.verdictOn(who, moment)).toList();
                    return verdicts.contains(granted()) ? granted() : nearest(verdicts);
                });
    }

    /** The policy for something of which only an audience may know. */
    public static Policy seenBy(Readers audience, Policy policy) {
        return new Policy(
                "%s (known to %s)".formatted(policy.inWords(), audience.inWords()),
                (who, moment) ->
                        !who.standsForAParty() || audience.includes(who, moment)
                                ? policy.verdictOn(who, moment)
                                : new Verdict.Hidden());
    }

    private static Verdict nearest(List<Verdict> verdicts) {
        var refusals =
                verdicts.stream()
                        .filter(Refused.class::isInstance)
                        .map(Refused.class::cast)
                        .filter(refusal -> !refusal.code().equals(SCOPE_MISSING))
                        .toList();
        return refusals.stream()
                .filter(Refused::near)
                .findFirst()
                .or(() -> refusals.stream().findFirst())
                .<Verdict>map(refusal -> refusal)
                .orElseGet(verdicts::getFirst);
    }

    private static Verdict outside(Phase phase) {
        return atTheWrongTime(
                switch (phase) {
                    case TOO_EARLY -> "preparation-not-open";
                    case PREPARATION -> "only-drafts-before-the-term";
                    case DURING -> "chairmanship-not-held";
                    case CLOSING -> "term-over";
                    case OVER -> "closing-window-over";
                });
    }

    private static Policy.Rule writing(Policy.Rule rule) {
        return (who, moment) ->
                switch (who) {
                    case ANONYMOUS -> Verdict.unknown();
                    case AUDITOR, OPERATOR -> refused(SCOPE_MISSING);
                    case SUSPENDED_MEMBER -> refused("suspended");
                    case OBSERVER,
                            OWN_MEMBER,
                            OTHER_MEMBER,
                            CHAIR,
                            CHAIR_WITHOUT_HAT,
                            FORMER_CHAIR,
                            NEXT_CHAIR,
                            CARETAKER ->
                            rule.of(who, moment);
                };
    }

    private static Policy.Rule underTheHat(Policy.Rule rule) {
        return writing(
                (who, moment) -> who.wearsTheHat() ? rule.of(who, moment) : refused(SCOPE_MISSING));
    }

    private static Policy.Rule onlyFor(Who only) {
        return (who, _) ->
                who == Who.ANONYMOUS
                        ? Verdict.unknown()
                        : who == only ? granted() : refused(SCOPE_MISSING);
    }

    private static String inWords(Phase phase) {
        return switch (phase) {
            case TOO_EARLY -> "long before it";
            case PREPARATION -> "in its preparation window";
            case DURING -> "during it";
            case CLOSING -> "in its closing window";
            case OVER -> "after its closing window";
        };
    }
}
