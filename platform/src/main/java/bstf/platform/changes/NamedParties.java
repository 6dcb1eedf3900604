package bstf.platform.changes;

import bstf.platform.access.Audience;
import bstf.platform.access.KnownOffices;
import bstf.platform.access.Offices;
import bstf.platform.access.Visibility;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads whom a writer wants to let see something: only parties that the body knows are named. */
public final class NamedParties {
    private static final String FIELD = "visibility.parties";

    private final KnownOffices known;

    public NamedParties(KnownOffices known) {
        this.known = known;
    }

    /** What came of reading a wish. */
    public sealed interface Reading {
        /** Each party under its present id, and the writer always among those who see. */
        record Understood(Visibility visibility) implements Reading {}

        record Refused(Refusal reason) implements Reading {}
    }

    /**
     * Reads {@code wanted}.
     *
     * @param writer the party that wants it; empty for the registry itself. A former chair is to
     *     see what it kept for the secretariat.
     * @param agreed parties that are named already; they are not asked for again
     */
    public Reading read(Visibility wanted, Optional<String> writer, Set<String> agreed) {
        var asked =
                wanted.parties().stream()
                        .filter(party -> !agreed.contains(party))
                        .collect(Collectors.toUnmodifiableSet());
        var named =
                asked.isEmpty()
                        ? new Reading.Understood(wanted)
                        : known.now()
                                .map(offices -> read(wanted, asked, offices))
                                .orElseGet(() -> new Reading.Refused(notHeardYet()));
        return switch (named) {
            case Reading.Refused refused -> refused;
            case Reading.Understood(var visibility) ->
                    new Reading.Understood(
                            writer.filter(_ -> isForTheSecretariatAlone(visibility))
                                    .map(visibility::and)
                                    .orElse(visibility));
        };
    }

    /** The same with each party under the id that it has by now: an observer may be renamed. */
    public Visibility today(Visibility named) {
        return named.parties().isEmpty()
                ? named
                : known.now().map(offices -> present(named, offices)).orElse(named);
    }

    private static Visibility present(Visibility named, Offices offices) {
        return new Visibility(
                named.from(),
                named.parties().stream()
                        .map(party -> offices.partyOf(party).orElse(party))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static Reading read(Visibility wanted, Set<String> asked, Offices offices) {
        var unknown =
                asked.stream().filter(party -> offices.partyOf(party).isEmpty()).sorted().toList();
        return unknown.isEmpty()
                ? new Reading.Understood(present(wanted, offices))
                : new Reading.Refused(
                        Refusal.invalid(
                                "party-unknown",
                                FIELD,
                                "'%s' is neither a member nor an observer. Name parties by their code or id."
                                        .formatted(String.join("', '", unknown))));
    }

    private static boolean isForTheSecretariatAlone(Visibility visibility) {
        return visibility.from().filter(from -> from != Audience.SECRETARIAT).isEmpty();
    }

    private static Refusal notHeardYet() {
        return Refusal.notYet(
                "offices-not-heard-yet",
                "Which parties there are is not known here yet. Try again soon, or name none.");
    }
}
