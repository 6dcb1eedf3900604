package bstf.membership.rota.web;

import bstf.membership.language.web.Coherence;
import bstf.membership.language.web.Coherent;
import bstf.membership.rota.TermEnd;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** How a term ends, as callers send and read it. */
@Coherent
@Schema(description = "How a term ends.")
record EndBody(
        @Schema(
                        description =
                                "`decided`: on `lastDay`; `open`: not until it is decided; `unknown`:"
                                        + " on a day that is not known.")
                @NotNull
                TermEnd.Kind kind,
        @Schema(description = "The last day, included; exactly when the end is decided.")
                Optional<LocalDate> lastDay)
        implements Coherence {

    @Override
    public Stream<Incoherence> incoherences() {
        return Coherence.unless(
                kind == null || lastDay.isPresent() == (kind == TermEnd.Kind.DECIDED),
                "lastDay",
                "%s (expected: a day exactly when the end is decided)"
                        .formatted(lastDay.map(LocalDate::toString).orElse("missing")));
    }

    static EndBody of(TermEnd end) {
        return new EndBody(end.kind(), end.lastDayIfDecided());
    }

    TermEnd toEnd() {
        return TermEnd.of(kind, lastDay);
    }
}
