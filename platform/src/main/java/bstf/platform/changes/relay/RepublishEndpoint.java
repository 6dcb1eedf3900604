package bstf.platform.changes.relay;

import bstf.platform.changes.store.Republication;
import bstf.platform.changes.store.Republications;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/**
 * The operator's wish to have every current state sent again, for views that have lost something.
 * Whichever process is active carries it out; views ignore what they know.
 */
@Endpoint(id = "republish")
final class RepublishEndpoint {
    private final Republications republications;
    private final Clock clock;

    RepublishEndpoint(Republications republications, Clock clock) {
        this.republications = republications;
        this.clock = clock;
    }

    /** Asks for it; the answer is the one that goes on when there is one. */
    @WriteOperation
    Republication republish() {
        return republications.request(clock.instant());
    }

    /** How far the last one has come; 404 when there was none. */
    @ReadOperation
    @Nullable Republication progress() {
        return republications.current().orElse(null);
    }
}
