package bstf.local.launcher;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Carries out what was typed after {@code ./bstf}. */
public final class Main {
    private static final String NEVER = "never";

    private final Place place;
    private final Terminal terminal;
    private final Workshop workshop;
    private final Launcher launcher;

    private Main(Place place, Terminal terminal) {
        this.place = place;
        this.terminal = terminal;
        this.workshop =
                new Workshop(
                        place,
                        terminal,
                        (stage, instance, programs) -> new Parts(stage, instance, programs).all());
        Function<Instance, List<Part>> table =
                instance -> new Parts(place, instance, workshop::found).all();
        this.launcher = new Launcher(place, terminal, table);
    }

    /**
     * Does one order and ends with 0, or says in one sentence why it could not.
     *
     * @param words as typed, without the name of the script
     */
    public static void main(String... words) {
        Path root = Path.of(System.getProperty("bstf.root", "."));
        try {
            Place place = Place.of(root, System.getenv("BSTF_HOME"));
            System.exit(new Main(place, Terminal.ofThisProcess()).carryOut(Order.read(words)));
        } catch (Stopped stopped) {
            System.err.println("bstf: " + stopped.sentence());
            System.exit(stopped.exitCode());
        }
    }

    private int carryOut(Order order) {
        return switch (order) {
            case Order.Up(boolean fresh, int portOffset, var clock) ->
                    up(fresh, Instance.asked(portOffset, System.getenv()), clock);
            case Order.Down() -> down();
            case Order.Status() -> launcher.status() ? 0 : 1;
            case Order.Logs(var part) -> {
                launcher.logs(part);
                yield 0;
            }
            case Order.Restart(String part) -> {
                launcher.restart(part);
                yield 0;
            }
            case Order.Token(String party, var scope) -> {
                System.out.println(launcher.token(party, scope));
                yield 0;
            }
            case Order.Password(String party) -> {
                System.out.println(launcher.password(party));
                yield 0;
            }
        };
    }

    private int up(boolean fresh, Instance asked, Optional<BodyClock> clock) {
        long began = System.nanoTime();
        if (clock.isPresent()) {
            asked.refuseRealStores();
        }
        List<Application> all = Arrays.asList(Application.values());
        if (NEVER.equals(System.getenv("BSTF_BUILD"))) {
            workshop.unpack(all);
        } else {
            workshop.prepare(all);
        }
        Instance instance = clock.map(asked::with).orElse(asked);
        launcher.up(fresh, instance);
        terminal.say("");
        terminal.say("  Ready in " + Terminal.seconds(Duration.ofNanos(System.nanoTime() - began)));
        String gateway = new Parts(place, instance, workshop::found).url(Application.GATEWAY);
        new Welcome(gateway, place, instance).lines().forEach(terminal::say);
        return 0;
    }

    private int down() {
        terminal.say(launcher.down() ? "  Stopped; the data stay." : "  Nothing ran here.");
        return 0;
    }
}
