package bstf.gateway.shortpath;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/**
 * Counts the answers of one path ({@code bstf.shown.answers}); what is answered below the framework
 * is not among its own meters.
 */
record Tally(Counter given, Counter notModified, Counter refused) {

    static Tally of(String path, MeterRegistry registry) {
        return new Tally(
                counter(path, "given", registry),
                counter(path, "not-modified", registry),
                counter(path, "refused", registry));
    }

    private static Counter counter(String path, String outcome, MeterRegistry registry) {
        return Counter.builder("bstf.shown.answers")
                .tag("path", path)
                .tag("outcome", outcome)
                .register(registry);
    }
}
