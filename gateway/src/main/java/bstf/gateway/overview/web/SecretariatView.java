package bstf.gateway.overview.web;

import bstf.gateway.overview.Caretaker;
import bstf.gateway.overview.ContactPoint;
import bstf.gateway.overview.Secretariat;
import bstf.gateway.overview.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Whose secretariat it is on the day and how to reach it, or what was valid last. */
record SecretariatView(
        String state,
        Optional<String> term,
        Optional<String> chair,
        Optional<String> chairName,
        Optional<CaretakerView> caretaker,
        Optional<Boolean> rests,
        Optional<List<ContactPointView>> contactPoints,
        Optional<LocalDate> since,
        Optional<List<ContactPointView>> lastKnown) {

    static SecretariatView of(Secretariat secretariat, Names names) {
        return switch (secretariat) {
            case Secretariat.InForce(_, _, var points) ->
                    view(
                            secretariat,
                            names,
                            "in-force",
                            Optional.of(views(points)),
                            Optional.empty(),
                            Optional.empty());
            case Secretariat.Gap(_, _, var since, var lastKnown) ->
                    view(
                            secretariat,
                            names,
                            "gap",
                            Optional.empty(),
                            since,
                            Optional.of(views(lastKnown)).filter(points -> !points.isEmpty()));
        };
    }

    private static SecretariatView view(
            Secretariat secretariat,
            Names names,
            String state,
            Optional<List<ContactPointView>> contactPoints,
            Optional<LocalDate> since,
            Optional<List<ContactPointView>> lastKnown) {
        var tenure = secretariat.tenure();
        var term = tenure.filter(Term.class::isInstance).map(Term.class::cast);
        var caretaker = tenure.filter(Caretaker.class::isInstance).map(Caretaker.class::cast);
        return new SecretariatView(
                state,
                term.map(Term::id),
                term.map(Term::chair),
                term.map(Term::chair).flatMap(names::of),
                caretaker.map(one -> CaretakerView.of(one, names)),
                secretariat.rests() ? Optional.of(true) : Optional.empty(),
                contactPoints,
                since,
                lastKnown);
    }

    private static List<ContactPointView> views(List<ContactPoint> points) {
        return points.stream().map(ContactPointView::of).toList();
    }
}
