package bstf.gateway.overview;

import bstf.platform.access.Sight;
import bstf.platform.changes.view.Freshness;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What pictures are drawn from: the register and how fresh it is, at one moment. Two are equal when
 * every picture that is drawn from them is.
 */
public final class Basis {
    private final Register register;
    private final Sources sources;

    Basis(Register register, Sources sources) {
        this.register = register;
        this.sources = sources;
    }

    /** The sight that sees the same and that as many as possible have; see {@link Register}. */
    public Sight shared(Sight sight) {
        return register.shared(sight);
    }

    /**
     * The picture of {@code day} as {@code sight} sees it; without the body, its rota and their
     * freshness there is none.
     */
    public Drawn on(LocalDate day, Sight sight) {
        if (sources.membership() instanceof Freshness.Missing) {
            return new Drawn.NotReady("The gateway is still reading what membership said.");
        }
        var seen = register.seenBy(sight);
        return seen.body()
                .<Drawn>flatMap(body -> seen.rota().map(rota -> picture(day, body, rota, seen)))
                .orElseGet(() ->
                        new Drawn.NotReady(
                                "Membership has not yet said who the body is and who chairs it."));
    }

    private Picture picture(LocalDate day, Body body, Rota rota, Seen seen) {
        var chairmanship = rota.on(day);
        var members = members(day, seen);
        var observers = observers(day, seen);
        var meetings =
                part(sources.meetings(), () -> Programme.on(day, chairmanship, seen.meetings()));
        var secretariat =
                part(
                        sources.contacts(),
                        () -> Secretariat.on(day, rota, active(members), seen.contactPoints()));
        var gaps =
                new Gathering(day)
                        .about(body, rota)
                        .members(members, seen.representations())
                        .observers(observers)
                        .meetings(meetings)
                        .secretariat(secretariat)
                        .found();
        return new Picture(
                day,
                body,
                chairmanship,
                members,
                observers,
                meetings,
                secretariat,
                Counts.of(members, observers, meetings, gaps),
                gaps,
                sources,
                names(seen),
                seen.changedAt());
    }

    private static List<MemberOnDay> members(LocalDate day, Seen seen) {
        return seen.members().values().stream()
                .flatMap(member -> MemberOnDay.of(member, post(member, seen), day).stream())
                .sorted(Comparator.comparing(on -> on.member().name()))
                .toList();
    }

    private static Predicate<String> active(List<MemberOnDay> members) {
        return members.stream()
                        .filter(MemberOnDay::isActive)
                        .map(on -> on.member().code())
                        .collect(Collectors.toUnmodifiableSet())
                ::contains;
    }

    private static Optional<Representation> post(Member member, Seen seen) {
        return Optional.ofNullable(seen.representations().get(member.code()));
    }

    private static List<ObserverOnDay> observers(LocalDate day, Seen seen) {
        return seen.observers().values().stream()
                .flatMap(observer -> ObserverOnDay.of(observer, day).stream())
                .sorted(Comparator.comparing(on -> on.name().value().name()))
                .toList();
    }

    private static Map<String, String> names(Seen seen) {
        var names = new TreeMap<String, String>();
        seen.members().forEach((code, member) -> names.put(code, member.name()));
        return names;
    }

    private static <T> Part<T> part(Freshness freshness, Supplier<T> value) {
        return freshness instanceof Freshness.Missing
                ? new Part.Missing<>()
                : new Part.Present<>(value.get());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Basis that
                && isDrawnFrom(that.register)
                && sources.equals(that.sources);
    }

    @SuppressWarnings("ReferenceEquality") // a register is the same object until something changes
    private boolean isDrawnFrom(Register other) {
        return register == other;
    }

    @Override
    public int hashCode() {
        return 31 * System.identityHashCode(register) + sources.hashCode();
    }
}
