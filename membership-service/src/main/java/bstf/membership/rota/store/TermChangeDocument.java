package bstf.membership.rota.store;

import bstf.membership.members.MemberCode;
import bstf.membership.rota.TermChange;
import bstf.membership.rota.TermEnd;
import bstf.membership.rota.TermPlan;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is proposed to become of a decided term, as MongoDB keeps it.
 *
 * @param plan absent when it is proposed to take the term back
 */
record TermChangeDocument(@Nullable PlanDocument plan, @Nullable String proposedBy) {

    record PlanDocument(
            String chair, LocalDate firstDay, TermEnd.Kind end, @Nullable LocalDate lastDay) {
        static PlanDocument of(TermPlan plan) {
            return new PlanDocument(
                    plan.chair().value(),
                    plan.firstDay(),
                    plan.end().kind(),
                    plan.end().lastDayIfDecided().orElse(null));
        }

        TermPlan toPlan() {
            return new TermPlan(
                    new MemberCode(chair), firstDay, TermEnd.of(end, Optional.ofNullable(lastDay)));
        }
    }

    static TermChangeDocument of(TermChange change) {
        var proposer = change.proposedBy().map(MemberCode::value).orElse(null);
        return switch (change) {
            case TermChange.Anew(var plan, _) ->
                    new TermChangeDocument(PlanDocument.of(plan), proposer);
            case TermChange.TakingBack _ -> new TermChangeDocument(null, proposer);
        };
    }

    TermChange toChange() {
        var proposer = Optional.ofNullable(proposedBy).map(MemberCode::new);
        return plan == null
                ? new TermChange.TakingBack(proposer)
                : new TermChange.Anew(plan.toPlan(), proposer);
    }
}
