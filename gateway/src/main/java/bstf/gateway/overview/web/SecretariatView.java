package bstf.gateway.overview.web;

import bstf.gateway.overview.ContactPoint;
import bstf.gateway.overview.Secretariat;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How to reach the secretariat on the day, or what was valid last. */
record SecretariatView(
        String state,
        Optional<String> term,
        Optional<String> chair,
        Optional<String> chairName,
        Optional<List<ContactPointView>> contactPoints,
        Optional<LocalDate> since,
        Optional<List<ContactPointView>> lastKnown) {

    static SecretariatView of(Secretariat secretariat, Names names) {
        return switch (secretariat) {
            case Secretariat.InForce(var term, var points) ->
                    new SecretariatView(
                            "in-force",
                            Optional.of(term.id()),
                            Optional.of(term.chair()),
                            names.of(term.chair()),
                            Optional.of(views(points)),
                            Optional.empty(),
                            Optional.empty());
            case Secretariat.Gap(var since, var lastKnown) ->
                    new SecretariatView(
                            "gap",
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            since,
                            Optional.of(views(lastKnown)).filter(points -> !points.isEmpty()));
        };
    }

    private static List<ContactPointView> views(List<ContactPoint> points) {
        return points.stream().map(ContactPointView::of).toList();
    }
}
