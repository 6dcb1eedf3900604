package bstf.membership.body.published;

import bstf.membership.body.Body;
import bstf.membership.body.Foundation;
import bstf.membership.body.Principle;
import bstf.membership.language.published.GapMessage;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The whole state of the body, version 1. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record BodyMessage(
        String id,
        String name,
        String shortName,
        String referenceZone,
        FoundingMessage founding,
        Optional<String> mandate,
        Optional<String> objective,
        List<PrincipleMessage> principles,
        Optional<String> cooperation,
        Optional<String> guidance,
        List<GapMessage> gaps) {

    /** When, where and by whom it was founded. */
    public record FoundingMessage(LocalDate day, String place, String by) {
        static FoundingMessage of(Foundation founding) {
            return new FoundingMessage(founding.day(), founding.place(), founding.by());
        }
    }

    /** A principle. */
    public record PrincipleMessage(String id, String text) {
        static PrincipleMessage of(Principle principle) {
            return new PrincipleMessage(principle.id(), principle.text());
        }
    }

    public static BodyMessage of(Body body) {
        var profile = body.profile();
        return new BodyMessage(
                body.id(),
                profile.name(),
                profile.shortName(),
                body.zone().zone().getId(),
                FoundingMessage.of(profile.founding()),
                profile.mandate(),
                profile.objective(),
                profile.principles().stream().map(PrincipleMessage::of).toList(),
                profile.cooperation(),
                profile.guidance(),
                GapMessage.of(body.gaps()));
    }
}
