package bstf.membership.language.web;

import bstf.membership.language.Holding;
import bstf.platform.time.Timeline.Entry;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who holds a post from a day on, as callers send it. */
@Coherent
@Schema(description = "Who holds a post from a day on, until the next entry's first day.")
public record HolderBody(
        @Schema(description = "The first day.") @NotNull LocalDate firstDay,
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
        return incoherences(state, person);
    }

    static Stream<Incoherence> incoherences(Holding.State state, Optional<PersonBody> person) {
        return Coherence.unless(
                person.isPresent() == (state == Holding.State.HELD),
                "person",
                "%s (expected: a person exactly when the state is held)"
                        .formatted(person.isPresent() ? "given" : "missing"));
    }

    public static HolderBody of(Entry<Holding> entry) {
        return new HolderBody(
                entry.firstDay(),
                entry.value().state(),
                entry.value().holder().map(PersonBody::of));
    }

    public static List<HolderBody> of(List<Entry<Holding>> holders) {
        return holders.stream().map(HolderBody::of).toList();
    }

    public static List<Entry<Holding>> toHolders(List<HolderBody> bodies) {
        return bodies.stream()
                .map(body ->
                        new Entry<>(
                                body.firstDay,
                                Holding.of(body.state, body.person.map(PersonBody::toPerson))))
                .toList();
    }
}
