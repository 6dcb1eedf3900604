package bstf.platform.access;

import java.util.Optional;

/** What this service knows of the body's offices at this moment; empty before it has heard. */
@FunctionalInterface
public interface KnownOffices {
    Optional<Offices> now();
}
