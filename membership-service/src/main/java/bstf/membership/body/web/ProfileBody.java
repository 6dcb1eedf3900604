package bstf.membership.body.web;

import bstf.membership.body.Foundation;
import bstf.membership.body.Principle;
import bstf.membership.body.Profile;
import bstf.membership.language.web.Line;
import bstf.membership.language.web.Prose;
import bstf.membership.language.web.ReadableId;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The part of the body that callers write. */
@Schema(description = "What the body says of itself.")
record ProfileBody(
        @Schema(description = "Its name in English.", example = "Task Force on Organized Crime")
                @NotNull
                @Line
                String name,
        @Schema(description = "The form used in meetings.", example = "BSTF") @NotNull @Line
                String shortName,
        @Schema(description = "When, where and by whom it was founded.") @NotNull @Valid
                FoundingBody founding,
        @Schema(description = "What it was given to do; left out when not given.")
                Optional<@Prose String> mandate,
        @Schema(description = "What it wants to reach; left out when not given.")
                Optional<@Prose String> objective,
        @Schema(description = "What guides it, in order; empty when not given.")
                @NotNull
                @Size(max = Profile.MOST_PRINCIPLES)
                List<@NotNull @Valid PrincipleBody> principles,
        @Schema(description = "What the chair holds about the means of cooperation.")
                Optional<@Prose String> cooperation,
        @Schema(description = "Which documents guide the work.") Optional<@Prose String> guidance) {

    @Schema(description = "When, where and by whom a body was founded.")
    record FoundingBody(
            @Schema(description = "The founding day.") @NotNull LocalDate day,
            @Schema(description = "Town and country.", example = "Visby, Sweden") @NotNull @Line
                    String place,
            @Schema(description = "Who decided it.", example = "Heads of Government") @NotNull @Line
                    String by) {}

    @Schema(description = "A principle that guides a body.")
    record PrincipleBody(
            @Schema(description = "Unique within the body.", example = "open-partnership")
                    @NotNull
                    @ReadableId
                    String id,
            @Schema(description = "The principle in prose.") @NotNull @Prose String text) {}

    static ProfileBody of(Profile profile) {
        var founding = profile.founding();
        return new ProfileBody(
                profile.name(),
                profile.shortName(),
                new FoundingBody(founding.day(), founding.place(), founding.by()),
                profile.mandate(),
                profile.objective(),
                profile.principles().stream()
                        .map(principle -> new PrincipleBody(principle.id(), principle.text()))
                        .toList(),
                profile.cooperation(),
                profile.guidance());
    }

    Profile toProfile() {
        return new Profile(
                name,
                shortName,
                new Foundation(founding.day, founding.place, founding.by),
                mandate,
                objective,
                principles.stream().map(body -> new Principle(body.id, body.text)).toList(),
                cooperation,
                guidance);
    }
}
