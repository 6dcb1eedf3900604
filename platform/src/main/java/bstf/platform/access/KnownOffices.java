package bstf.platform.access;

import java.util.Optional;

/** What this service knows of the body's offices at this moment. */
@FunctionalInterface
public interface KnownOffices {

    /** What acts are ruled by; empty before all was heard, or when it is too long ago. */
    Optional<Offices> now();

    /** What reading goes by: what was heard last, however long ago; empty before all was heard. */
    default Optional<Offices> lately() {
        return now();
    }
}
