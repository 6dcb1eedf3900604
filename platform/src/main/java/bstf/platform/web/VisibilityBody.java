package bstf.platform.web;

import bstf.platform.access.Audience;
import bstf.platform.access.Visibility;
import bstf.platform.text.Shapes;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may know of a thing, as callers read and write it.
 *
 * @param audience the lowest audience that may
 * @param parties members' codes and observers' ids that may as well; none when left out
 */
public record VisibilityBody(
        @NotNull Audience audience,
        @Size(max = 100)
                @Nullable List<@NotNull @Size(max = 64) @Pattern(regexp = Shapes.PARTY) String>
                        parties) {
    public static VisibilityBody of(Visibility visibility) {
        return new VisibilityBody(
                visibility.from().orElse(Audience.SECRETARIAT),
                visibility.parties().stream().sorted().toList());
    }

    public Visibility toVisibility() {
        return new Visibility(
                Optional.of(audience), parties == null ? Set.of() : Set.copyOf(parties));
    }
}
