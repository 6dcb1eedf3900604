package bstf.membership.founding;

import bstf.membership.body.Foundation;
import bstf.membership.body.Principle;
import bstf.membership.body.Profile;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The body's profile. */
record BodyEntry(
        @NotNull String id,
        @NotNull String name,
        @NotNull String shortName,
        @NotNull ZoneId referenceZone,
        @NotNull @Valid FoundingEntry founding,
        @Nullable String mandate,
        @Nullable String objective,
        @Nullable List<@NotNull @Valid PrincipleEntry> principles,
        @Nullable String cooperation,
        @Nullable String guidance) {

    /** When, where and by whom it was founded. */
    record FoundingEntry(@NotNull LocalDate day, @NotNull String place, @NotNull String by) {}

    /** A principle. */
    record PrincipleEntry(@NotNull String id, @NotNull String text) {}

    Profile toProfile() {
        return new Profile(
                name,
                shortName,
                new Foundation(founding.day, founding.place, founding.by),
                Optional.ofNullable(mandate),
                Optional.ofNullable(objective),
                principles == null
                        ? List.of()
                        : principles.stream().map(p -> new Principle(p.id, p.text)).toList(),
                Optional.ofNullable(cooperation),
                Optional.ofNullable(guidance));
    }
}
