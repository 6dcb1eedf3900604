package bstf.gateway.overview.web;

import bstf.gateway.overview.Chairmanship;
import java.time.LocalDate;
import java.util.Optional;

/** Who chairs, or since when nobody does; the terms before and after. */
record ChairmanshipView(
        String state,
        Optional<TermView> term,
        Optional<LocalDate> since,
        Optional<LocalDate> until,
        Optional<TermView> previous,
        Optional<TermView> next,
        Optional<TermView> proposed,
        Optional<CaretakerView> caretaker) {

    static ChairmanshipView of(Chairmanship chairmanship, Names names) {
        return switch (chairmanship) {
            case Chairmanship.InForce(var term, var previous, var next) ->
                    new ChairmanshipView(
                            "in-force",
                            Optional.of(TermView.of(term, names)),
                            Optional.empty(),
                            Optional.empty(),
                            previous.map(it -> TermView.of(it, names)),
                            next.map(it -> TermView.of(it, names)),
                            Optional.empty(),
                            Optional.empty());
            case Chairmanship.Gap(
                            var since,
                            var until,
                            var previous,
                            var next,
                            var proposed,
                            var caretaker) ->
                    new ChairmanshipView(
                            "gap",
                            Optional.empty(),
                            since,
                            until,
                            previous.map(it -> TermView.of(it, names)),
                            next.map(it -> TermView.of(it, names)),
                            proposed.map(it -> TermView.of(it, names)),
                            caretaker.map(it -> CaretakerView.of(it, names)));
        };
    }
}
