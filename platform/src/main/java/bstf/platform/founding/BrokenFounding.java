package bstf.platform.founding;

import java.util.List;
import java.util.stream.Collectors;

/** A founding file that cannot be taken: which file, which lines, why. Nothing was stored. */
final class BrokenFounding extends RuntimeException {

    /** One reason; the line counts from 1. */
    record Fault(int line, String reason) {}

    BrokenFounding(String file, List<Fault> faults) {
        super(
                faults.stream()
                        .map(fault -> "%s:%d: %s".formatted(file, fault.line(), fault.reason()))
                        .collect(Collectors.joining(System.lineSeparator())));
    }

    BrokenFounding(String file, int line, String reason) {
        this(file, List.of(new Fault(line, reason)));
    }
}
