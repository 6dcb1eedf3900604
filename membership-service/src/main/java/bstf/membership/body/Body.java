package bstf.membership.body;

import bstf.membership.language.Gap;
import bstf.membership.language.Texts;
import bstf.platform.changes.Decision;
import bstf.platform.changes.Refusal;
import bstf.platform.time.DayRange;
import bstf.platform.time.ReferenceZone;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The inter-governmental body that this deployment serves.
 *
 * @param id readable, stable
 * @param zone in which its days begin; fixed with the founding
 */
public record Body(String id, ReferenceZone zone, Profile profile) {

    public Body {
        Texts.id("id", id);
    }

    /**
     * Founds the body in this registry.
     *
     * @param configured the zone that the services reckon with; the body's own must be the same
     */
    public static Decision<Body> found(
            String id, ReferenceZone zone, Profile profile, ReferenceZone configured) {
        if (!zone.equals(configured)) {
            return Decision.refused(
                    Refusal.conflict(
                            "reference-zone-differs",
                            ("The body's days begin in %s, the services reckon with %s"
                                            + " (bstf.reference-zone). Set both alike.")
                                    .formatted(zone.zone(), configured.zone())));
        }
        return of(id, zone, profile, new BodyEvent.BodyFounded());
    }

    private static Decision<Body> of(
            String id, ReferenceZone zone, Profile profile, BodyEvent event) {
        return tooMany(profile.principles())
                .or(() -> principleTwice(profile.principles()))
                .<Decision<Body>>map(Decision::refused)
                .orElseGet(() -> Decision.taken(new Body(id, zone, profile), event));
    }

    /** Describes the body anew. */
    public Decision<Body> describe(Profile changed) {
        return of(id, zone, changed, new BodyEvent.BodyDescribed());
    }

    private static Optional<Refusal> tooMany(List<Principle> principles) {
        return principles.size() <= Profile.MOST_PRINCIPLES
                ? Optional.empty()
                : Optional.of(
                        Refusal.invalid(
                                "too-many-entries",
                                "principles",
                                "%d principles; %d is the most."
                                        .formatted(principles.size(), Profile.MOST_PRINCIPLES)));
    }

    private static Optional<Refusal> principleTwice(List<Principle> principles) {
        var ids = new HashSet<String>();
        return principles.stream()
                .map(Principle::id)
                .filter(Predicate.not(ids::add))
                .findFirst()
                .map(id ->
                        Refusal.invalid(
                                "principle-id-twice",
                                "principles",
                                "Two principles have the id %s. Give each its own.".formatted(id)));
    }

    /** What the body does not say of itself, since its founding. */
    public List<Gap> gaps() {
        return Stream.of(
                        missing("mandate", profile.mandate().isEmpty()),
                        missing("objective", profile.objective().isEmpty()),
                        missing("principles", profile.principles().isEmpty()),
                        missing("cooperation", profile.cooperation().isEmpty()),
                        missing("guidance", profile.guidance().isEmpty()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Gap> missing(String field, boolean missing) {
        return missing
                ? Optional.of(
                        new Gap(
                                field + "-not-given",
                                field,
                                DayRange.from(profile.founding().day())))
                : Optional.empty();
    }
}
