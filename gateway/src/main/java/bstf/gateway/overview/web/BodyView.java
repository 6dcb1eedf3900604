package bstf.gateway.overview.web;

import bstf.gateway.overview.Body;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the body is and what guides it. */
record BodyView(
        String id,
        String name,
        String shortName,
        FoundingView founding,
        Optional<String> mandate,
        Optional<String> objective,
        List<PrincipleView> principles,
        Optional<String> cooperation,
        Optional<String> guidance) {

    record FoundingView(LocalDate day, String place, String by) {}

    record PrincipleView(String id, String text) {}

    static BodyView of(Body body) {
        var founding = body.founding();
        return new BodyView(
                body.id(),
                body.name(),
                body.shortName(),
                new FoundingView(founding.day(), founding.place(), founding.by()),
                body.mandate(),
                body.objective(),
                body.principles().stream()
                        .map(principle -> new PrincipleView(principle.id(), principle.text()))
                        .toList(),
                body.cooperation(),
                body.guidance());
    }
}
