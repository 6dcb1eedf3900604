package bstf.gateway.overview.web;

import bstf.gateway.overview.Sources;
import bstf.platform.changes.view.Freshness;
import java.time.Instant;
import java.util.Optional;

/** How fresh each part of the overview is, by the service that owns it. */
record SourcesView(FreshnessView membership, FreshnessView meetings, FreshnessView contacts) {

    record FreshnessView(String state, Optional<Instant> since) {
        static FreshnessView of(Freshness freshness) {
            return switch (freshness) {
                case Freshness.Fresh _ -> new FreshnessView("fresh", Optional.empty());
                case Freshness.Stale(var since) -> new FreshnessView("stale", Optional.of(since));
                case Freshness.Missing _ -> new FreshnessView("missing", Optional.empty());
            };
        }
    }

    static SourcesView of(Sources sources) {
        return new SourcesView(
                FreshnessView.of(sources.membership()),
                FreshnessView.of(sources.meetings()),
                FreshnessView.of(sources.contacts()));
    }
}
