package bstf.membership.rota;

import bstf.membership.language.FormalDecision;
import bstf.membership.language.Texts;
import bstf.membership.members.Backing;
import bstf.membership.members.MemberCode;
import bstf.platform.changes.Refusal;
import bstf.platform.time.DayRange;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which one member chairs, or is proposed to.
 *
 * @param id readable, unique within the rota: {@code 2015-2016-ru}
 */
public record Term(
        String id, MemberCode chair, LocalDate firstDay, TermEnd end, TermStatus status) {

    public Term {
        Texts.id("terms.id", id);
    }

    static Term of(String id, TermPlan plan, TermStatus status) {
        return new Term(id, plan.chair(), plan.firstDay(), plan.end(), status);
    }

    public TermPlan plan() {
        return new TermPlan(chair, firstDay, end);
    }

    /** What is proposed: of a proposal it all, of a decided term what shall become of its days. */
    public Optional<TermPlan> proposedPlan() {
        return switch (status) {
            case TermStatus.Proposed _ -> Optional.of(plan());
            case TermStatus.Decided(_, _, var change) ->
                    change.flatMap(one ->
                            switch (one) {
                                case TermChange.Anew(var plan, _) -> Optional.of(plan);
                                case TermChange.TakingBack _ -> Optional.empty();
                            });
        };
    }

    /** The member whose proposal waits for another one's decision. */
    public Optional<MemberCode> proposer() {
        return switch (status) {
            case TermStatus.Proposed(var by, _) -> by;
            case TermStatus.Decided(_, _, var change) -> change.flatMap(TermChange::proposedBy);
        };
    }

    /** With {@code plan} proposed for it; who proposed the same before stays its proposer. */
    Term withProposed(TermPlan plan, Optional<MemberCode> by) {
        var proposer = proposedPlan().filter(plan::equals).flatMap(_ -> proposer()).or(() -> by);
        return switch (status) {
            case TermStatus.Proposed(_, var takenBackBy) ->
                    of(id, plan, new TermStatus.Proposed(proposer, takenBackBy));
            case TermStatus.Decided decided ->
                    with(decided, Optional.of(new TermChange.Anew(plan, proposer)));
        };
    }

    Term with(TermStatus.Decided decided, Optional<TermChange> change) {
        return of(
                id, plan(), new TermStatus.Decided(decided.decision(), decided.backing(), change));
    }

    /** As {@code decision} makes it of {@code plan}. */
    Term decidedAs(TermPlan plan, FormalDecision decision, Optional<MemberCode> by) {
        return of(id, plan, TermStatus.decided(decision, new Backing(proposer(), by)));
    }

    /** Why its own days make no sense; empty when they do. */
    Optional<Refusal> refusal() {
        return lastDay()
                .filter(last -> last.isBefore(firstDay))
                .map(last ->
                        Refusal.invalid(
                                "last-day-before-first",
                                "terms.%s.end.lastDay".formatted(id),
                                "lastDay: %s (expected: on or after the first day, %s)"
                                        .formatted(last, firstDay)));
    }

    /** The last day, included, where one is decided. */
    public Optional<LocalDate> lastDay() {
        return end.lastDayIfDecided();
    }

    public boolean isDecided() {
        return status.isDecided();
    }

    /** The days of the term when the next one begins on {@code nextFirstDay}. */
    DayRange daysBefore(Optional<LocalDate> nextFirstDay) {
        return switch (end) {
            case TermEnd.Decided(var lastDay) -> DayRange.of(firstDay, lastDay);
            case TermEnd.Open() -> DayRange.from(firstDay);
            case TermEnd.Unknown() ->
                    DayRange.of(firstDay, nextFirstDay.map(day -> day.minusDays(1)));
        };
    }

    /** Whether it shares a day with {@code next}, which begins later or on the same day. */
    boolean sharesADayWith(Term next) {
        return switch (end) {
            case TermEnd.Decided(var lastDay) -> !lastDay.isBefore(next.firstDay);
            case TermEnd.Open() -> true;
            case TermEnd.Unknown() -> !firstDay.isBefore(next.firstDay);
        };
    }

    /** {@code 2015-2016-ru (from 2015-01-01 to 2016-12-31)}. */
    String inWords() {
        var until =
                switch (end) {
                    case TermEnd.Decided(var lastDay) -> "to " + lastDay;
                    case TermEnd.Open() -> "with an open end";
                    case TermEnd.Unknown() -> "with an unknown end";
                };
        return "%s (from %s %s)".formatted(id, firstDay, until);
    }
}
