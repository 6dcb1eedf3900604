package bstf.local.launcher;

import static bstf.local.launcher.Application.CONFIG_SERVER;
import static bstf.local.launcher.Application.CONTACTS;
import static bstf.local.launcher.Application.GATEWAY;
import static bstf.local.launcher.Application.IDENTITY;
import static bstf.local.launcher.Application.MEETINGS;
import static bstf.local.launcher.Application.MEMBERSHIP;
import static bstf.local.launcher.Application.STORES;

import bstf.local.Loopback;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The table of the system: which parts there are, what each needs, and what each is told. */
final class Parts {
    private final Place place;
    private final Instance instance;
    private final Function<Application, Program> programs;
    private final Ports ports;

    Parts(Place place, Instance instance, Function<Application, Program> programs) {
        this.place = place;
        this.instance = instance;
        this.programs = programs;
        this.ports = new Ports(place, instance.portOffset());
    }

    List<Part> all() {
        List<Part> all = new ArrayList<>();
        stores().ifPresent(all::add);
        Set<String> base = all.isEmpty() ? Set.of() : Set.of(STORES.part());
        Optional<Part> identity = identity();
        identity.ifPresent(all::add);
        all.add(part(CONFIG_SERVER, Set.of()));
        Set<String> settings = with(base, CONFIG_SERVER);
        all.add(part(MEMBERSHIP, settings));
        all.add(part(MEETINGS, settings));
        all.add(part(CONTACTS, settings));
        Set<String> services = with(settings, MEMBERSHIP, MEETINGS, CONTACTS);
        all.add(part(GATEWAY, identity.isPresent() ? with(services, IDENTITY) : services));
        return List.copyOf(all);
    }

    String url(Application application) {
        return "http://" + Loopback.ADDRESS + ":" + ports.server(application);
    }

    private Optional<Part> stores() {
        List<String> arguments =
                new ArrayList<>(List.of("--data", instance.data(place).toString()));
        List<String> addresses = new ArrayList<>();
        List<Integer> listening = new ArrayList<>(List.of(ports.management(STORES)));
        if (instance.mongoUri().isEmpty()) {
            arguments.addAll(List.of("--mongo-port", String.valueOf(ports.mongo())));
            addresses.add(mongoUri());
            listening.add(ports.mongo());
        }
        if (instance.kafka().isEmpty()) {
            arguments.addAll(List.of("--kafka-port", String.valueOf(ports.kafka())));
            arguments.addAll(List.of("--controller-port", String.valueOf(ports.controller())));
            addresses.add("kafka " + kafka());
            listening.addAll(List.of(ports.kafka(), ports.controller()));
        }
        if (addresses.isEmpty()) {
            return Optional.empty();
        }
        int management = ports.management(STORES);
        arguments.addAll(List.of("--management-port", String.valueOf(management)));
        return Optional.of(
                new Part(
                        STORES.part(),
                        String.join(", ", addresses),
                        listening,
                        management,
                        Set.of(),
                        programs.apply(STORES).command(arguments),
                        Map.of()));
    }

    /** It needs nobody, and only the gateway, which is last, waits for it. */
    private Optional<Part> identity() {
        if (instance.issuer().isPresent()) {
            return Optional.empty();
        }
        int port = ports.server(IDENTITY);
        int management = ports.management(IDENTITY);
        return Optional.of(
                new Part(
                        IDENTITY.part(),
                        url(IDENTITY),
                        List.of(port, management),
                        management,
                        Set.of(),
                        programs.apply(IDENTITY).command(identitySettings(port, management)),
                        Map.of()));
    }

    private List<String> identitySettings(int port, int management) {
        Path settings = place.configRepo().resolve("identity").resolve("provider.yml");
        int gateway = ports.server(GATEWAY);
        return List.of(
                "--spring.config.location=file:" + settings,
                "--server.port=" + port,
                "--bstf.identity.readiness-port=" + management,
                "--bstf.identity.home=" + place.identity(),
                "--bstf.identity.founding=" + founding().resolve("membership.yaml"),
                "--bstf.identity.issuer=" + url(IDENTITY),
                "--bstf.identity.portals=http://localhost:%d,http://%s:%d"
                        .formatted(gateway, Loopback.ADDRESS, gateway));
    }

    private Part part(Application application, Set<String> needs) {
        int port = ports.server(application);
        int management = ports.management(application);
        return new Part(
                application.part(),
                url(application),
                List.of(port, management),
                management,
                needs,
                command(application),
                environment(application, port, management));
    }

    /** The config server has no clock that could be set. */
    private List<String> command(Application application) {
        Program program = programs.apply(application);
        return instance.clock().isPresent() && application != CONFIG_SERVER
                ? program.commandWith(place.setClock())
                : program.command(List.of());
    }

    private Map<String, String> environment(Application application, int port, int management) {
        Map<String, String> all = new HashMap<>();
        all.put("SERVER_PORT", String.valueOf(port));
        all.put("MANAGEMENT_SERVER_PORT", String.valueOf(management));
        all.put("BSTF_MONGODB_URI", mongoUri());
        all.put("BSTF_KAFKA", kafka());
        all.put("BSTF_CONFIG", url(CONFIG_SERVER));
        all.put("BSTF_CONFIG_REPO", place.configRepo().toString());
        all.put("BSTF_FOUNDING_DIR", founding().toString());
        all.put("BSTF_MEMBERSHIP_URL", url(MEMBERSHIP));
        all.put("BSTF_MEETINGS_URL", url(MEETINGS));
        all.put("BSTF_CONTACTS_URL", url(CONTACTS));
        all.put("BSTF_ACCESS_ISSUER", issuer().issuer());
        all.put("BSTF_ACCESS_KEYS", issuer().keys());
        if (application == GATEWAY && instance.issuer().isEmpty()) {
            all.put("BSTF_SESSION_ISSUER", issuer().issuer());
            all.put("BSTF_SESSION_CLIENT", "demo-portal");
            all.put(
                    "BSTF_SESSION_SECRET_FILE",
                    place.identity().resolve("clients/demo-portal.secret").toString());
        }
        instance.clock()
                .ifPresent(clock -> {
                    all.put("BSTF_CLOCK_AT", clock.at().toInstant().toString());
                    all.put("BSTF_CLOCK_BEGINNING", place.beginning().file().toString());
                });
        return all;
    }

    private Path founding() {
        return place.configRepo().resolve("founding");
    }

    private Issuer issuer() {
        return instance.issuer()
                .orElseGet(() -> new Issuer(url(IDENTITY), url(IDENTITY) + "/oauth2/jwks"));
    }

    private String mongoUri() {
        return instance.mongoUri()
                .orElseGet(() -> "mongodb://" + Loopback.ADDRESS + ":" + ports.mongo());
    }

    private String kafka() {
        return instance.kafka().orElseGet(() -> Loopback.ADDRESS + ":" + ports.kafka());
    }

    private static Set<String> with(Set<String> names, Application... more) {
        List<String> all = new ArrayList<>(names);
        for (Application application : more) {
            all.add(application.part());
        }
        return Set.copyOf(all);
    }
}
