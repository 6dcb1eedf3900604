package bstf.platform.access.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import bstf.platform.access.DecisionPoint;
import bstf.platform.access.Holder;
import bstf.platform.access.Right;
import bstf.platform.access.Rights;
import bstf.platform.access.Ruling;
import bstf.platform.access.Thing;
import bstf.platform.access.Verb;
import bstf.platform.access.Window;
import bstf.platform.access.Windows;
import bstf.platform.time.ReferenceZone;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of the matrix and the decision point come to the same, each by its own way. */
class PoliciesTest {
    private static final Thing THING = Thing.of("thing", "it");
    private static final Thing IN_THE_TERM = THING.fallingOn(LocalDate.of(2016, 6, 15));

    @Test
    void agreeOnWhatIsAMembersOwn() {
        agree(
                Policies.ownedBy(Who.OWN_MEMBER),
                THING.ownedBy("DK"),
                Verb.CHANGE,
                right(Holder.OWNER, Verb.CHANGE, Window.ALWAYS));
    }

    @Test
    void agreeOnWhatOneProposesAndAnotherApproves() {
        agree(
                Policies.anyMember(),
                THING,
                Verb.PROPOSE,
                right(Holder.MEMBER, Verb.PROPOSE, Window.ALWAYS));
        agree(
                Policies.anotherMemberThan(Who.CHAIR),
                THING.proposedBy(Optional.of("FI")),
                Verb.APPROVE,
                right(Holder.ANOTHER_MEMBER, Verb.APPROVE, Window.ALWAYS));
    }

    @Test
    void agreeOnTheChairOfATerm() {
        agree(
                Policies.chairOf(Term.THE_TERM, Phase.DURING),
                IN_THE_TERM,
                Verb.CHANGE,
                right(Holder.CHAIR_OF_ITS_TERM, Verb.CHANGE, Window.DURING));
        agree(
                Policies.chairOf(Term.THE_TERM, Phase.PREPARATION, Phase.DURING),
                IN_THE_TERM,
                Verb.DRAFT,
                right(Holder.CHAIR_OF_ITS_TERM, Verb.DRAFT, Window.BEFORE),
                right(Holder.CHAIR_OF_ITS_TERM, Verb.DRAFT, Window.DURING));
        agree(
                Policies.chairOf(Term.THE_TERM, Phase.DURING, Phase.CLOSING),
                IN_THE_TERM,
                Verb.COMPLETE,
                right(Holder.CHAIR_OF_ITS_TERM, Verb.COMPLETE, Window.DURING),
                right(Holder.CHAIR_OF_ITS_TERM, Verb.COMPLETE, Window.CLOSING));
    }

    @Test
    void agreeOnCaretakersAndOnTheNextChair() {
        agree(
                Policies.chairOf(Term.CARE, Phase.DURING),
                THING.fallingOn(LocalDate.of(2017, 8, 15)),
                Verb.CHANGE,
                right(Holder.CHAIR_OF_ITS_TERM, Verb.CHANGE, Window.DURING));
        agree(
                Policies.chairOf(Term.NEXT, Phase.PREPARATION),
                THING.fallingOn(LocalDate.of(2018, 3, 15)),
                Verb.DRAFT,
                right(Holder.CHAIR_OF_ITS_TERM, Verb.DRAFT, Window.BEFORE));
        agree(
                Policies.nobodysTerm(),
                THING.fallingOn(LocalDate.of(2017, 4, 15)),
                Verb.CHANGE,
                right(Holder.CHAIR_OF_ITS_TERM, Verb.CHANGE, Window.DURING));
    }

    @Test
    void agreeOnWhoeverSitsInTheChair() {
        agree(
                Policies.sittingChair(),
                THING,
                Verb.CHANGE,
                right(Holder.SITTING_CHAIR, Verb.CHANGE, Window.ALWAYS));
        agree(
                Policies.either(
                        Policies.ownedBy(Who.OWN_MEMBER),
                        Policies.chairOf(Term.THE_TERM, Phase.DURING)),
                IN_THE_TERM.ownedBy("DK"),
                Verb.CHANGE,
                right(Holder.OWNER, Verb.CHANGE, Window.ALWAYS),
                right(Holder.CHAIR_OF_ITS_TERM, Verb.CHANGE, Window.DURING));
    }

    @Test
    void agreeOnCorrections() {
        agree(
                Policies.either(
                        Policies.chairOf(Term.THE_TERM, Phase.DURING),
                        Policies.sittingChairOnceClosed(Term.THE_TERM)),
                IN_THE_TERM,
                Verb.CORRECT,
                right(Holder.CHAIR_OF_ITS_TERM, Verb.CORRECT, Window.DURING),
                right(Holder.SITTING_CHAIR, Verb.CORRECT, Window.AFTERWARDS));
    }

    private static Right right(Holder holder, Verb verb, Window window) {
        return new Right(holder, verb, THING.kind(), window);
    }

    private static void agree(Policy policy, Thing thing, Verb verb, Right... table) {
        var point =
                new DecisionPoint(
                        Rights.of(table),
                        World.known(),
                        new ReferenceZone(ZoneId.of("Europe/Moscow")),
                        new Windows(90, 30));
        var differences =
                Arrays.stream(Moment.values())
                        .flatMap(moment ->
                                Stream.of(Who.values())
                                        .filter(who -> who.standsForAParty())
                                        .map(who ->
                                                difference(point, policy, thing, verb, who, moment))
                                        .flatMap(Optional::stream));
        assertThat(differences).isEmpty();
    }

    private static Optional<String> difference(
            DecisionPoint point, Policy policy, Thing thing, Verb verb, Who who, Moment moment) {
        var said = policy.verdictOn(who, moment).inWords();
        var ruled =
                switch (point.may(who.caller(), verb, thing, moment.instant())) {
                    case Ruling.Granted(_) -> "yes";
                    case Ruling.Denied(var reason) -> "`" + reason.code() + "`";
                };
        return said.equals(ruled)
                ? Optional.empty()
                : Optional.of("%s, %s: said %s, ruled %s".formatted(who, moment, said, ruled));
    }
}
