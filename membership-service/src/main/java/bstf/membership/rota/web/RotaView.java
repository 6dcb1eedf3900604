package bstf.membership.rota.web;

import bstf.membership.language.web.OpenGaps;
import bstf.membership.rota.Rota;
import bstf.platform.changes.Kept;
import bstf.platform.web.GapView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The rota as callers read it. */
@Schema(description = "The rota of chairmanships.")
record RotaView(
        @Schema(description = "Who chairs on `validAt`.") ChairmanshipView chairmanship,
        @Schema(
                        description =
                                "All terms by first day; no two decided ones share a day. What is"
                                        + " only proposed gives and takes away nothing.")
                List<TermEntry> terms,
        @Schema(description = "Who takes care in gaps, by first day.")
                List<CaretakerView> caretakers,
        @Schema(
                        description =
                                "What is missing on `validAt`: chairmanship-not-decided,"
                                        + " term-end-unknown.")
                List<GapView> gaps,
        @Schema(description = "Counts its changes from 1.") long revision,
        @Schema(description = "When the last change was recorded.") Instant changedAt) {

    /** As it looks on {@code validAt}. */
    static RotaView of(Kept<Rota> kept, LocalDate validAt) {
        var rota = kept.value();
        return new RotaView(
                ChairmanshipView.of(rota.on(validAt)),
                rota.terms().stream().map(TermEntry::of).toList(),
                rota.caretakers().all().stream().map(CaretakerView::of).toList(),
                OpenGaps.on(validAt, rota.gaps()),
                kept.revision(),
                kept.changedAt());
    }
}
