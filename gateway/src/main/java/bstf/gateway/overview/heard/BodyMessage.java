package bstf.gateway.overview.heard;

import bstf.gateway.overview.Body;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** {@code body/<id>} on {@code bstf.membership.v1}. */
record BodyMessage(
        String id,
        String name,
        String shortName,
        FoundingMessage founding,
        Optional<String> mandate,
        Optional<String> objective,
        List<PrincipleMessage> principles,
        Optional<String> cooperation,
        Optional<String> guidance,
        List<GapMessage> gaps)
        implements Message {

    record FoundingMessage(LocalDate day, String place, String by) {}

    record PrincipleMessage(String id, String text) {}

    @Override
    public Body toKnown() {
        return new Body(
                id,
                name,
                shortName,
                new Body.Founding(founding.day, founding.place, founding.by),
                mandate,
                objective,
                principles.stream().map(p -> new Body.Principle(p.id, p.text)).toList(),
                cooperation,
                guidance,
                GapMessage.toGaps(gaps));
    }
}
