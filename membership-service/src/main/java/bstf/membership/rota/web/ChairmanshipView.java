package bstf.membership.rota.web;

import bstf.membership.rota.Chairmanship;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Optional;

/** Who chairs on a day, as callers read it. */
@Schema(description = "Who chairs on a day, and who before and after.")
record ChairmanshipView(
        @Schema(description = "The day that this is about.") LocalDate day,
        @Schema(
                        description =
                                "`held` by a member, `not-decided`: no decision gives anybody the"
                                        + " chair, `not-given`: before the first term that is known.")
                Chairmanship.State state,
        @Schema(description = "The term of that day; left out when nobody chairs.")
                Optional<TermEntry> current,
        @Schema(description = "Who takes care that day; left out when nobody does, or one chairs.")
                Optional<CaretakerView> caretaker,
        @Schema(description = "The last term that was over before.") Optional<TermEntry> previous,
        @Schema(description = "The first decided term that begins after the day.")
                Optional<TermEntry> next,
        @Schema(description = "The first proposal that covers the day or begins after it.")
                Optional<TermEntry> proposed) {

    static ChairmanshipView of(Chairmanship chairmanship) {
        return new ChairmanshipView(
                chairmanship.day(),
                chairmanship.state(),
                chairmanship.current().map(TermEntry::of),
                chairmanship.caretaker().map(CaretakerView::of),
                chairmanship.previous().map(TermEntry::of),
                chairmanship.next().map(TermEntry::of),
                chairmanship.proposed().map(TermEntry::of));
    }
}
