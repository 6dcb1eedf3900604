package bstf.membership.body.store;

import bstf.membership.body.Body;
import bstf.membership.body.Foundation;
import bstf.membership.body.Principle;
import bstf.membership.body.Profile;
import bstf.platform.time.ReferenceZone;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The body as MongoDB keeps it. */
record BodyDocument(
        String id,
        String referenceZone,
        String name,
        String shortName,
        FoundingDocument founding,
        @Nullable String mandate,
        @Nullable String objective,
        List<PrincipleDocument> principles,
        @Nullable String cooperation,
        @Nullable String guidance) {

    record FoundingDocument(LocalDate day, String place, String by) {}

    record PrincipleDocument(String id, String text) {}

    static BodyDocument of(Body body) {
        var profile = body.profile();
        var founding = profile.founding();
        return new BodyDocument(
                body.id(),
                body.zone().zone().getId(),
                profile.name(),
                profile.shortName(),
                new FoundingDocument(founding.day(), founding.place(), founding.by()),
                profile.mandate().orElse(null),
                profile.objective().orElse(null),
                profile.principles().stream()
                        .map(principle -> new PrincipleDocument(principle.id(), principle.text()))
                        .toList(),
                profile.cooperation().orElse(null),
                profile.guidance().orElse(null));
    }

    Body toBody() {
        return new Body(
                id,
                new ReferenceZone(ZoneId.of(referenceZone)),
                new Profile(
                        name,
                        shortName,
                        new Foundation(founding.day, founding.place, founding.by),
                        Optional.ofNullable(mandate),
                        Optional.ofNullable(objective),
                        principles.stream()
                                .map(principle -> new Principle(principle.id, principle.text))
                                .toList(),
                        Optional.ofNullable(cooperation),
                        Optional.ofNullable(guidance)));
    }
}
