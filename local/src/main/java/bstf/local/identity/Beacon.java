package bstf.local.identity;

import bstf.local.Readiness;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/** Says that the provider is ready where every part of the system says it. */
final class Beacon implements ApplicationListener<ApplicationReadyEvent>, AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Beacon.class);

    private final IdentitySettings settings;
    private @Nullable Readiness readiness;

    Beacon(IdentitySettings settings) {
        this.settings = settings;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        readiness = Readiness.announce(settings.readinessPort());
        log.info("The identity provider (demonstration) is ready: {}", settings.issuer());
    }

    @Override
    public void close() {
        if (readiness != null) {
            readiness.close();
        }
    }
}
