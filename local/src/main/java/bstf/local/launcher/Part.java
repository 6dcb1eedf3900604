package bstf.local.launcher;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One process of the system.
 *
 * @param name as in {@code ./bstf status} and as its log is called
 * @param address what a person would open or connect to
 * @param ports all that it listens on
 * @param managementPort the one of them that answers {@code /actuator/health/readiness}
 * @param needs names of the parts that must be ready before it starts
 * @param command the program and its arguments
 * @param environment variables for it, beside those of the caller
 */
record Part(
        String name,
        String address,
        List<Integer> ports,
        int managementPort,
        Set<String> needs,
        List<String> command,
        Map<String, String> environment) {
    Part {
        ports = List.copyOf(ports);
        needs = Set.copyOf(needs);
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }
}
