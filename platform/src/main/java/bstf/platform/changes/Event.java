package bstf.platform.changes;

import java.time.Instant;

/** Something that happened to an aggregate, named as a past fact: {@code MeetingCancelled}. */
public interface Event {

    /** The fact's name as other systems see it; the type's own name unless said otherwise. */
    default String name() {
        return getClass().getSimpleName();
    }

    /** When it happened in the world; the instant of recording unless the event knows better. */
    default Instant happenedAt(Instant recordedAt) {
        return recordedAt;
    }
}
