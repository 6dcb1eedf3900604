package bstf.platform.founding;

import bstf.platform.changes.Origin;
import bstf.platform.founding.FoundingMarks.Progress;
import bstf.platform.json.StrictJson;
import jakarta.validation.Validator;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Loads the body's first data once: a part that is marked as done is not read again, whatever its
 * file says by now. Everything is decided before the first is stored; each aggregate is added only
 * where none is, so a start that follows a crash goes on where it ended, and two processes that
 * start at once do no harm to each other.
 */
final class Founding {
    private static final Logger log = LoggerFactory.getLogger(Founding.class);
    private static final String BY = "founding";

    private final FoundingMarks marks;
    private final StrictJson json;
    private final Validator validator;
    private final Clock clock;
    private final long maxBytes;

    Founding(
            FoundingMarks marks, StrictJson json, Validator validator, Clock clock, long maxBytes) {
        this.marks = marks;
        this.json = json;
        this.validator = validator;
        this.clock = clock;
        this.maxBytes = maxBytes;
    }

    /**
     * @throws BrokenFounding when a file cannot be taken; nothing was stored then
     */
    void load(Path directory, List<FoundingPart<?>> parts) {
        var plans = new LinkedHashMap<String, PlannedFounding>();
        for (var part : parts) {
            if (marks.of(part.name()) != Progress.DONE) {
                var path = directory.resolve(part.name() + ".yaml");
                plans.put(
                        part.name(), new FoundingFile(path, maxBytes, json, validator).plan(part));
            }
        }
        plans.forEach(this::store);
    }

    private void store(String part, PlannedFounding plan) {
        marks.begin(part);
        plan.keep(Origin.ofRegistry(BY, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        marks.finish(part);
        log.info("Founded {}: {} entries", part, plan.size());
    }
}
