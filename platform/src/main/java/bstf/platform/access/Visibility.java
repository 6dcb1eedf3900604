package bstf.platform.access;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who may know that something is there.
 *
 * @param from the lowest audience that may; empty when only named parties may
 * @param parties parties that may, whatever their audience
 */
public record Visibility(Optional<Audience> from, Set<String> parties) {
    private static final Visibility EVERYBODY = from(Audience.PUBLIC);

    public Visibility {
        parties = Set.copyOf(parties);
    }

    public static Visibility everybody() {
        return EVERYBODY;
    }

    public static Visibility from(Audience audience) {
        return new Visibility(Optional.of(audience), Set.of());
    }

    /** For the named parties alone: not even the secretariat, unless it is one of them. */
    public static Visibility only(Set<String> parties) {
        return new Visibility(Optional.empty(), parties);
    }

    /** This one, and {@code party} as well. */
    public Visibility and(String party) {
        return new Visibility(
                from,
                Stream.concat(parties.stream(), Stream.of(party))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether somebody may be in it who was not in {@code before}. */
    public boolean isWiderThan(Visibility before) {
        if (before.isPublic()) {
            return false;
        }
        var lower =
                from.filter(audience -> before.from.filter(audience::includes).isEmpty())
                        .isPresent();
        return lower || !before.parties.containsAll(parties);
    }

    public boolean isPublic() {
        return from.filter(audience -> audience == Audience.PUBLIC).isPresent();
    }
}
