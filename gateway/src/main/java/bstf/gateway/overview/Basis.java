package bstf.gateway.overview;

import bstf.platform.changes.view.Freshness;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

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

    /** The picture of {@code day}; without the body, its rota and their freshness there is none. */
    public Drawn on(LocalDate day) {
        if (sources.membership() instanceof Freshness.Missing) {
            return new Drawn.NotReady("The gateway is still reading what membership said.");
        }
        return register.body()
                .<Drawn>flatMap(body -> register.rota().map(rota -> picture(day, body, rota)))
                .orElseGet(() ->
                        new Drawn.NotReady(
                                "Membership has not yet said who the body is and who chairs it."));
    }

    private Picture picture(LocalDate day, Body body, Rota rota) {
        var chairmanship = rota.on(day);
        var members = members(day);
        var observers = observers(day);
        var meetings =
                part(
                        sources.meetings(),
                        () -> Programme.on(day, chairmanship, register.meetings()));
        var secretariat =
                part(
                        sources.contacts(),
                        () -> Secretariat.on(day, chairmanship, register.contactPoints()));
        var gaps =
                new Gathering(day)
                        .about(body, rota)
                        .members(members, register.representations())
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
                names(),
                register.changedAt());
    }

    private List<MemberOnDay> members(LocalDate day) {
        return register.members().values().stream()
                .flatMap(member -> MemberOnDay.of(member, post(member), day).stream())
                .sorted(Comparator.comparing(on -> on.member().name()))
                .toList();
    }

    private Optional<Representation> post(Member member) {
        return Optional.ofNullable(register.representations().get(member.code()));
    }

    private List<ObserverOnDay> observers(LocalDate day) {
        return register.observers().values().stream()
                .flatMap(observer -> ObserverOnDay.of(observer, day).stream())
                .sorted(Comparator.comparing(on -> on.name().value().name()))
                .toList();
    }

    private Map<String, String> names() {
        var names = new TreeMap<String, String>();
        register.members().forEach((code, member) -> names.put(code, member.name()));
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
