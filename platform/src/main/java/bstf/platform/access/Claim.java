package bstf.platform.access;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** A party, known and in standing, that wants to do something to a thing today. */
record Claim(String party, Thing thing, LocalDate today, Offices offices, Windows windows) {

    /**
     * Why a row of the table does not carry the claim.
     *
     * @param near whether the party is the row's holder, and only the time is wrong
     */
    record Objection(boolean near, Denial denial) {}

    /** Empty when {@code right} carries the claim. */
    Optional<Objection> objectionTo(Right right) {
        return switch (right.holder()) {
            case OWNER -> unless(isItsOwn(), Denials.notYourOwn(party));
            case MEMBER -> unless(isMember(), Denials.membersOnly(party));
            case ANOTHER_MEMBER ->
                    isMember() ? unlessASecondMember() : far(Denials.membersOnly(party));
            case CHAIR_OF_ITS_TERM -> unlessChairOfItsTerm(right.window());
            case SITTING_CHAIR -> unlessSitting(right.window());
            case AUDITOR, OPERATOR -> Optional.empty();
        };
    }

    private boolean isItsOwn() {
        return thing.owner().flatMap(offices::partyOf).filter(party::equals).isPresent();
    }

    private boolean isMember() {
        return offices.isActiveMember(party, today);
    }

    /** Whoever proposed counts for one of the two only while it is an active member itself. */
    private Optional<Objection> unlessASecondMember() {
        return thing.proposedBy().contains(party)
                ? near(Denials.secondMemberNeeded(party))
                : thing.proposedBy().stream()
                        .filter(proposer -> !offices.isActiveMember(proposer, today))
                        .min(Comparator.naturalOrder())
                        .flatMap(proposer -> near(Denials.proposerNotInStanding(proposer)));
    }

    private Optional<Objection> unlessChairOfItsTerm(Window window) {
        var tenure = thing.fallsOn().flatMap(offices::tenureOn);
        if (tenure.isEmpty()) {
            return far(
                    thing.fallsOn().map(Denials::noChairThen).orElseGet(Denials::termNotDecided));
        }
        var its = tenure.get();
        if (!its.member().equals(party)) {
            return far(Denials.chairNotHeld(party, its));
        }
        var open = windowOf(its);
        return open.filter(window::equals).isPresent()
                ? Optional.empty()
                : near(outside(open, its));
    }

    /** Only a decided term that comes next has a preparation window. */
    private Optional<Window> windowOf(Tenure tenure) {
        return windows.of(tenure.days(), today)
                .filter(window -> window != Window.BEFORE || isNext(tenure));
    }

    private boolean isNext(Tenure tenure) {
        return offices.nextTermAfter(today).filter(tenure::equals).isPresent();
    }

    private Denial outside(Optional<Window> open, Tenure tenure) {
        return open.map(window ->
                        switch (window) {
                            case BEFORE -> Denials.onlyDrafts(tenure);
                            case CLOSING -> Denials.termOver(tenure, windows.closes(tenure.days()));
                            case AFTERWARDS ->
                                    Denials.closingWindowOver(
                                            tenure, windows.closes(tenure.days()));
                            case ALWAYS, DURING -> Denials.chairNotHeld(party, tenure);
                        })
                .orElseGet(() -> Denials.tooEarly(tenure, windows.opens(tenure.days())));
    }

    private Optional<Objection> unlessSitting(Window window) {
        var chair = offices.chairOn(today);
        if (chair.isEmpty()) {
            return far(Denials.noChairToday());
        }
        if (!chair.get().member().equals(party)) {
            return far(Denials.chairNotHeld(party, chair.get()));
        }
        return window == Window.AFTERWARDS ? unlessClosed() : Optional.empty();
    }

    private Optional<Objection> unlessClosed() {
        return thing.fallsOn()
                .flatMap(offices::tenureOn)
                .filter(tenure ->
                        windows.of(tenure.days(), today)
                                .filter(Window.AFTERWARDS::equals)
                                .isEmpty())
                .flatMap(tenure -> near(Denials.notClosedYet(tenure)));
    }

    private static Optional<Objection> unless(boolean carries, Denial denial) {
        return carries ? Optional.empty() : far(denial);
    }

    private static Optional<Objection> near(Denial denial) {
        return Optional.of(new Objection(true, denial));
    }

    private static Optional<Objection> far(Denial denial) {
        return Optional.of(new Objection(false, denial));
    }
}
