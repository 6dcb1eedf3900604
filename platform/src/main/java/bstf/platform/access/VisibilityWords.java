package bstf.platform.access;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A visibility as data says it: in messages and in documents.
 *
 * @param audience {@code public}, {@code observers}, {@code members} or {@code secretariat}
 * @param parties that may know of it as well, in alphabetical order
 */
public record VisibilityWords(String audience, List<String> parties) {
    public VisibilityWords {
        parties = List.copyOf(parties);
    }

    public static VisibilityWords of(Visibility visibility) {
        return new VisibilityWords(
                word(visibility.from().orElse(Audience.SECRETARIAT)),
                visibility.parties().stream().sorted().toList());
    }

    public Visibility toVisibility() {
        return new Visibility(
                Optional.of(Audience.valueOf(audience.toUpperCase(Locale.ROOT))),
                Set.copyOf(parties));
    }

    /** As data names an audience. */
    private static String word(Audience audience) {
        return audience.name().toLowerCase(Locale.ROOT);
    }
}
