package bstf.membership.observers.web;

import bstf.membership.language.web.OpenGaps;
import bstf.membership.language.web.Persons;
import bstf.membership.observers.Observer;
import bstf.membership.observers.ObserverKind;
import bstf.platform.access.Sight;
import bstf.platform.changes.Kept;
import bstf.platform.web.GapView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An observer as callers read it. */
@Schema(description = "A party whose officials attend meetings without being a member.")
record ObserverView(
        @Schema(description = "Its present id.", example = "emcdda") String id,
        @Schema(description = ObserverView.KIND) ObserverKind kind,
        @Schema(
                        description =
                                "What it is called on `validAt`; before that is known, its first name.")
                String name,
        @Schema(description = "The short form on `validAt`, where there is one.")
                Optional<String> shortName,
        @Schema(description = "What it is called, oldest first.") List<NameEntry> names,
        @Schema(description = "Ids under which it was known; they keep resolving to it.")
                List<String> formerIds,
        @Schema(description = "The first day on which it observes; left out when not given.")
                Optional<LocalDate> observesFrom,
        @Schema(description = "The last such day, included; a succession ends it too.")
                Optional<LocalDate> observesUntil,
        @Schema(description = "The places of its officials.") List<SeatView> seats,
        @Schema(description = "Who took its place; left out while nobody did.")
                Optional<SuccessionView> succession,
        @Schema(description = "What is proposed of its succession; left out while nothing is.")
                Optional<ProposedSuccessionView> proposedSuccession,
        @Schema(description = "Whether the entry was a mistake and is kept for its history only.")
                boolean retired,
        @Schema(
                        description =
                                "What is missing on `validAt`: observing-since-not-given,"
                                        + " official-not-named, seat-vacant.")
                List<GapView> gaps,
        @Schema(description = "Counts its changes from 1; told to members and to the party itself.")
                Optional<Long> revision,
        @Schema(
                        description =
                                "When the last change was recorded; told to members and to the party"
                                        + " itself.")
                Optional<Instant> changedAt) {
    static final String KIND =
            "`organisation`: an international organisation of its own; `institution`: an organ of"
                    + " one; `agency`: a body with a task that a larger one set up; `secretariat` of"
                    + " an intergovernmental body; `cooperation` of authorities; `state`.";

    /** As it looks on {@code validAt} to those who see so much. */
    static ObserverView of(Kept<Observer> kept, LocalDate validAt, Sight sight) {
        var observer = kept.value();
        var record = observer.record();
        var followed = Optional.of(kept).filter(_ -> sight.follows(Optional.of(observer.id())));
        var persons = Persons.in(sight, observer.id());
        var name = observer.nameOn(validAt).value();
        return new ObserverView(
                observer.id(),
                record.kind(),
                name.name(),
                name.shortName(),
                observer.names().entries().stream().map(NameEntry::of).toList(),
                record.formerIds(),
                record.observing().firstDay(),
                record.observing().lastDay(),
                record.seats().stream().map(seat -> SeatView.of(seat, persons)).toList(),
                record.succession().map(SuccessionView::of),
                observer.proposed().map(ProposedSuccessionView::of),
                record.retired(),
                OpenGaps.on(validAt, observer.gaps()),
                followed.map(Kept::revision),
                followed.map(Kept::changedAt));
    }
}
