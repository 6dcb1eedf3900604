package bstf.local.launcher;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What each order does to the instance at a place. */
final class Launcher {
    private static final Duration PATIENCE_AT_START = Duration.ofMinutes(2);
    private static final Duration PATIENCE_AT_STOP = Duration.ofSeconds(20);

    private final Clock wall = Clock.systemUTC();
    private final Place place;
    private final Terminal terminal;
    private final Function<Instance, List<Part>> table;

    Launcher(Place place, Terminal terminal, Function<Instance, List<Part>> table) {
        this.place = place;
        this.terminal = terminal;
        this.table = table;
    }

    /** Starts an instance; when that fails or is interrupted, nothing of it stays. */
    void up(boolean fresh, Instance instance) {
        try (var _ = Busy.with(place)) {
            refuseSecond();
            List<Child> children = children(instance);
            Starting.refuseTakenPorts(children);
            if (fresh || instance.clock().isPresent()) {
                Trees.remove(instance.data(place));
            }
            instance.clock().ifPresent(_ -> setClock());
            instance.keep(place);
            start(children, instance);
        }
    }

    /** Parts that start find a clock that stands, whatever was here before. */
    private void setClock() {
        BodyClock.writeJar(place.setClock());
        try {
            place.beginning().forget();
        } catch (IOException e) {
            throw Stopped.because(place.beginning().file() + " cannot be removed.");
        }
    }

    /** Nobody loses a second of the body's day: its clock runs when all are ready. */
    private void start(List<Child> children, Instance instance) {
        try (var _ = AtInterrupt.run(() -> stop(children))) {
            new Starting(terminal, PATIENCE_AT_START, children).run(Set.of());
            instance.clock().ifPresent(clock -> clock.begin(place.beginning(), wall));
        } catch (Stopped failed) {
            stop(children);
            throw failed;
        }
    }

    private void stop(List<Child> children) {
        new Stopping(terminal, PATIENCE_AT_STOP).run(children);
    }

    /**
     * Stops the instance.
     *
     * @return false when nothing ran
     */
    boolean down() {
        try (var _ = Busy.with(place)) {
            List<Child> children = kept().map(this::children).orElse(List.of());
            boolean ran = children.stream().anyMatch(child -> child.process().isPresent());
            stop(children);
            return ran;
        }
    }

    /** Starts one part again, whether it still runs or was killed. */
    void restart(String name) {
        try (var _ = Busy.with(place)) {
            List<Child> children = children(keptOrRefused());
            Child child = named(name, children);
            child.stop(PATIENCE_AT_STOP);
            Starting.refuseTakenPorts(List.of(child));
            new Starting(terminal, PATIENCE_AT_START, List.of(child)).run(child.part().needs());
        }
    }

    /**
     * Says what runs.
     *
     * @return true when all do
     */
    boolean status() {
        Instance instance = keptOrRefused();
        List<Child> children = children(instance);
        instance.clock()
                .ifPresent(clock -> terminal.say("  " + clock.inWords(place.beginning(), wall)));
        boolean all = true;
        for (Child child : children) {
            Seen seen = Seen.of(child);
            terminal.say(seen.line());
            all &= seen.isUp();
        }
        return all;
    }

    /** Shows the last lines of one log, or a few of each. */
    void logs(Optional<String> name) {
        List<Child> children = children(keptOrRefused());
        LogView view = new LogView(terminal, place);
        name.ifPresentOrElse(
                one -> view.show(named(one, children).part().name()),
                () -> children.forEach(child -> view.glance(child.part().name())));
    }

    /** A token of a party, from the embedded identity provider. */
    String token(String party, Optional<String> scope) {
        return embeddedProvider().token(party, scope);
    }

    /** The password of the demonstration person of a member. */
    String password(String party) {
        return embeddedProvider().password(party);
    }

    private Tokens embeddedProvider() {
        Instance instance = keptOrRefused();
        instance.issuer()
                .ifPresent(real -> {
                    throw Stopped.because(
                            "Tokens come from %s here (BSTF_ISSUER); ask there."
                                    .formatted(real.issuer()));
                });
        Child provider = named(Application.IDENTITY.part(), children(instance));
        if (provider.process().isEmpty()) {
            throw Stopped.because(
                    "The identity provider does not run here: see ./bstf status, or start BSTF with ./bstf up.");
        }
        return new Tokens(place, provider.part().address());
    }

    private void refuseSecond() {
        List<Child> running =
                kept().map(this::children).orElse(List.of()).stream()
                        .filter(child -> child.process().isPresent())
                        .toList();
        if (!running.isEmpty()) {
            throw Stopped.because(
                    "BSTF already runs here (%s): see ./bstf status, or stop it with ./bstf down."
                            .formatted(names(running)));
        }
    }

    private List<Child> children(Instance instance) {
        return table.apply(instance).stream().map(part -> new Child(place, part)).toList();
    }

    private Optional<Instance> kept() {
        return Instance.kept(place);
    }

    private Instance keptOrRefused() {
        return kept().orElseThrow(
                        () -> Stopped.because("BSTF does not run here; start it with ./bstf up."));
    }

    private static Child named(String name, List<Child> children) {
        return children.stream()
                .filter(child -> child.part().name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        Stopped.misused(
                                "There is no part \"%s\" (there are: %s)."
                                        .formatted(name, names(children))));
    }

    private static String names(List<Child> children) {
        return children.stream()
                .map(child -> child.part().name())
                .collect(Collectors.joining(", "));
    }
}
