package bstf.local.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;

/**
 * One start of the system with nothing to lose: on ports of its own, with data that are thrown
 * away. What each learning part finds out about its start it writes down when it stops.
 */
final class Rehearsal {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int GREATEST_OFFSET = 5_000;
    private static final int SECONDS_TO_ANSWER = 10;
    private static final List<String> QUESTIONS =
            List.of(
                    "/api/v1/overview",
                    "/api/v1/members",
                    "/api/v1/meetings",
                    "/api/v1/contact-points");

    private final Place stage;
    private final Function<Instance, List<Part>> table;

    Rehearsal(Place stage, Function<Instance, List<Part>> table) {
        this.stage = stage;
        this.table = table;
    }

    /**
     * Starts and stops the parts that learn, and those that they need.
     *
     * @return why it did not come to its end, when it did not
     */
    Optional<String> run(Set<String> learning) {
        Stopping stopping = new Stopping(Terminal.silent(), PATIENCE);
        Instance.kept(stage).ifPresent(left -> stopping.run(children(table.apply(left))));
        Trees.remove(stage.home());
        Instance instance = onFreePorts();
        instance.keep(stage);
        List<Child> cast = children(needed(learning, table.apply(instance)));
        Stopping atOnce = new Stopping(Terminal.silent(), Duration.ZERO);
        try (var _ = AtInterrupt.run(() -> atOnce.run(cast))) {
            return played(cast, stopping);
        }
    }

    private Optional<String> played(List<Child> cast, Stopping stopping) {
        try {
            new Starting(Terminal.silent(), PATIENCE, cast).run(Set.of());
            Optional<String> token = token(cast);
            cast.forEach(child -> ask(child, token));
            return Optional.empty();
        } catch (Stopped failed) {
            return Optional.of(failed.sentence());
        } finally {
            stopping.run(cast);
        }
    }

    private Instance onFreePorts() {
        return ThreadLocalRandom.current()
                .ints(100, GREATEST_OFFSET)
                .mapToObj(offset -> Instance.asked(offset, Map.of()))
                .filter(instance -> table.apply(instance).stream().noneMatch(Starting::lacksPort))
                .findFirst()
                .orElseThrow();
    }

    private List<Child> children(List<Part> parts) {
        return parts.stream().map(part -> new Child(stage, part)).toList();
    }

    private static List<Part> needed(Set<String> learning, List<Part> parts) {
        Set<String> names = new HashSet<>(learning);
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Part part : parts) {
                grew |= names.contains(part.name()) && names.addAll(part.needs());
            }
        }
        return parts.stream().filter(part -> names.contains(part.name())).toList();
    }

    /**
     * What a person will ask first; whatever the answer is, the code on the way to it was learnt.
     */
    private static void ask(Child child, Optional<String> token) {
        String address = child.part().address();
        if (address.startsWith("http:")) {
            QUESTIONS.forEach(question -> ask(address + question, Optional.empty()));
            if (token.isPresent()) {
                QUESTIONS.forEach(question -> ask(address + question, token));
            }
        }
    }

    private Optional<String> token(List<Child> cast) {
        return cast.stream()
                .map(Child::part)
                .filter(part -> part.name().equals(Application.IDENTITY.part()))
                .findFirst()
                .map(part -> new Tokens(stage, part.address()).token("auditor", Optional.empty()));
    }

    private static void ask(String url, Optional<String> token) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(url).toURL().openConnection();
            int patience = (int) Duration.ofSeconds(SECONDS_TO_ANSWER).toMillis();
            connection.setConnectTimeout(patience);
            connection.setReadTimeout(patience);
            connection.setRequestProperty("Accept-Encoding", "gzip");
            token.ifPresent(
                    shown -> connection.setRequestProperty("Authorization", "Bearer " + shown));
            try (InputStream answer = connection.getInputStream()) {
                answer.readAllBytes();
            }
        } catch (IOException refused) {
            return; // most parts do not answer most questions
        }
    }
}
