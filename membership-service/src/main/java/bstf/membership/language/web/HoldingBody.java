package bstf.membership.language.web;

import bstf.membership.language.Holding;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.stream.Stream;

/** Who holds a post, as callers send it; the day is in the path. */
@Coherent
@Schema(description = "Who holds a post.")
public record HoldingBody(
        @Schema(
                        description =
                                "`held` by a person, `vacant`: nobody holds it, `not-named`: we were"
                                        + " not told.")
                @NotNull
                Holding.State state,
        @Schema(description = "The person, exactly when the post is held.")
                Optional<@Valid PersonBody> person)
        implements Coherence {

    @Override
    public Stream<Incoherence> incoherences() {
        return HolderBody.incoherences(state, person);
    }

    public Holding toHolding() {
        return Holding.of(state, person.map(PersonBody::toPerson));
    }
}
