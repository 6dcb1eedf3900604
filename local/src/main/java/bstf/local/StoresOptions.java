package bstf.local;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * What the process of the stores is asked to run. A port that is not given means that this store is
 * not wanted, because a real one stands in its place.
 */
record StoresOptions(
        Path data, int mongoPort, int kafkaPort, int controllerPort, int managementPort) {
    static final int NOT_WANTED = -1;

    /**
     * Reads {@code --data DIR --management-port N [--mongo-port N] [--kafka-port N
     * --controller-port N]}.
     *
     * @throws StoreFailure when an option is unknown or lacks its value
     */
    static StoresOptions read(String... arguments) {
        Map<String, String> given = new HashMap<>();
        for (int at = 0; at < arguments.length; at += 2) {
            if (at + 1 == arguments.length) {
                throw new StoreFailure("Option " + arguments[at] + " needs a value.");
            }
            given.put(arguments[at], arguments[at + 1]);
        }
        StoresOptions options =
                new StoresOptions(
                        Path.of(taken(given, "--data", ".bstf/data")),
                        port(given, "--mongo-port"),
                        port(given, "--kafka-port"),
                        port(given, "--controller-port"),
                        port(given, "--management-port"));
        if (!given.isEmpty()) {
            throw new StoreFailure("Unknown option " + given.keySet().iterator().next() + ".");
        }
        return options;
    }

    boolean wantsMongo() {
        return mongoPort != NOT_WANTED;
    }

    boolean wantsKafka() {
        return kafkaPort != NOT_WANTED;
    }

    private static int port(Map<String, String> given, String option) {
        String value = taken(given, option, String.valueOf(NOT_WANTED));
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new StoreFailure("Option " + option + " needs a port, not \"" + value + "\".", e);
        }
    }

    private static String taken(Map<String, String> given, String option, String otherwise) {
        String value = given.remove(option);
        return value == null ? otherwise : value;
    }
}
