package bstf.local.launcher;

import bstf.local.Loopback;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A config server for the time of training, so that asking for settings is learnt too. */
final class SettingsForTraining implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Child server;
    private final Thread atInterrupt;

    private SettingsForTraining(Child server) {
        this.server = server;
        this.atInterrupt = new Thread(() -> server.stop(PATIENCE), "interrupted");
        Runtime.getRuntime().addShutdownHook(atInterrupt);
    }

    static SettingsForTraining serve(Place place, Program program) {
        List<Integer> ports = Loopback.freePorts(2);
        Part part =
                new Part(
                        program.application().part(),
                        "http://" + Loopback.ADDRESS + ":" + ports.getFirst(),
                        ports,
                        ports.getLast(),
                        Set.of(),
                        program.command(List.of()),
                        Map.of(
                                "SERVER_PORT", ports.getFirst().toString(),
                                "MANAGEMENT_SERVER_PORT", ports.getLast().toString(),
                                "BSTF_CONFIG_REPO", place.configRepo().toString()));
        Child server = new Child(new Place(place.root(), place.build().resolve("training")), part);
        server.stop(PATIENCE);
        try {
            new Starting(Terminal.silent(), PATIENCE, List.of(server)).run(Set.of());
            return new SettingsForTraining(server);
        } catch (Stopped failed) {
            server.stop(PATIENCE);
            throw failed;
        }
    }

    Map<String, String> environment() {
        return Map.of("BSTF_CONFIG", server.part().address());
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(atInterrupt);
        server.stop(PATIENCE);
    }
}
