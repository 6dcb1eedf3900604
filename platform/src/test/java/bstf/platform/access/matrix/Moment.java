package bstf.platform.access.matrix;

import static bstf.platform.access.matrix.Phase.CLOSING;
import static bstf.platform.access.matrix.Phase.DURING;
import static bstf.platform.access.matrix.Phase.OVER;
import static bstf.platform.access.matrix.Phase.PREPARATION;
import static bstf.platform.access.matrix.Phase.TOO_EARLY;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * The moments of the matrix, in the order in which they come, with what a person reads off a wall
 * calendar for each of them. Nothing here is computed: the test shall not make the mistakes of what
 * it tests. Days begin in Moscow (+03:00), the windows are 90 days before and 30 days after a term.
 */
public enum Moment {
    IN_PREPARATION("2015-11-15T12:00:00", Who.FORMER_CHAIR, DURING, PREPARATION, TOO_EARLY),
    SECOND_BEFORE_START("2015-12-31T23:59:59", Who.FORMER_CHAIR, DURING, PREPARATION, TOO_EARLY),
    AT_START("2016-01-01T00:00:00", Who.CHAIR, CLOSING, DURING, TOO_EARLY),
    SECOND_AFTER_START("2016-01-01T00:00:01", Who.CHAIR, CLOSING, DURING, TOO_EARLY),
    SECOND_BEFORE_FORMER_CLOSES("2016-01-30T23:59:59", Who.CHAIR, CLOSING, DURING, TOO_EARLY),
    FORMER_CLOSED("2016-01-31T00:00:00", Who.CHAIR, OVER, DURING, TOO_EARLY),
    SECOND_BEFORE_END("2016-12-31T23:59:59", Who.CHAIR, OVER, DURING, TOO_EARLY),
    AT_END("2017-01-01T00:00:00", OVER, CLOSING, TOO_EARLY),
    SECOND_AFTER_END("2017-01-01T00:00:01", OVER, CLOSING, TOO_EARLY),
    IN_CLOSING("2017-01-15T12:00:00", OVER, CLOSING, TOO_EARLY),
    IN_GAP("2017-04-01T12:00:00", OVER, OVER, TOO_EARLY),
    UNDER_CARETAKER("2017-08-01T12:00:00", Who.CARETAKER, OVER, OVER, TOO_EARLY),
    IN_NEXT_PREPARATION("2017-11-15T12:00:00", OVER, OVER, PREPARATION);

    private final Instant instant;
    private final Optional<Who> chair;
    private final Phase former;
    private final Phase theTerm;
    private final Phase next;

    Moment(String inMoscow, Who chair, Phase former, Phase theTerm, Phase next) {
        this(inMoscow, Optional.of(chair), former, theTerm, next);
    }

    Moment(String inMoscow, Phase former, Phase theTerm, Phase next) {
        this(inMoscow, Optional.empty(), former, theTerm, next);
    }

    Moment(String inMoscow, Optional<Who> chair, Phase former, Phase theTerm, Phase next) {
        this.instant = OffsetDateTime.parse(inMoscow + "+03:00").toInstant();
        this.chair = chair;
        this.former = former;
        this.theTerm = theTerm;
        this.next = next;
    }

    public Instant instant() {
        return instant;
    }

    /** Who is the secretariat at this moment; empty in a gap. */
    Optional<Who> chair() {
        return chair;
    }

    Phase phaseOf(Term term) {
        return switch (term) {
            case FORMER -> former;
            case THE_TERM -> theTerm;
            case NEXT -> next;
            case CARE ->
                    switch (this) {
                        case UNDER_CARETAKER -> DURING;
                        case IN_NEXT_PREPARATION -> OVER;
                        case IN_PREPARATION,
                                SECOND_BEFORE_START,
                                AT_START,
                                SECOND_AFTER_START,
                                SECOND_BEFORE_FORMER_CLOSES,
                                FORMER_CLOSED,
                                SECOND_BEFORE_END,
                                AT_END,
                                SECOND_AFTER_END,
                                IN_CLOSING,
                                IN_GAP ->
                                TOO_EARLY;
                    };
        };
    }

    String inWords() {
        return switch (this) {
            case IN_PREPARATION -> "in the preparation window";
            case SECOND_BEFORE_START -> "one second before the term";
            case AT_START -> "at its first second";
            case SECOND_AFTER_START -> "one second later";
            case SECOND_BEFORE_FORMER_CLOSES -> "last second of the former chair's closing window";
            case FORMER_CLOSED -> "one second later, closed";
            case SECOND_BEFORE_END -> "last second of the term";
            case AT_END -> "first second after the term";
            case SECOND_AFTER_END -> "one second later, in the gap";
            case IN_CLOSING -> "in the closing window, in the gap";
            case IN_GAP -> "in the gap";
            case UNDER_CARETAKER -> "in the gap under a caretaker";
            case IN_NEXT_PREPARATION -> "in the next chair's preparation window, in the gap";
        };
    }
}
