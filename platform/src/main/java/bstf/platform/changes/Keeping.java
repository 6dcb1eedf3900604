package bstf.platform.changes;

/** How the store answers when it is asked to keep a taken decision. */
public sealed interface Keeping<A> {

    /** Kept, with its change pending for those who listen. */
    record Done<A>(Kept<A> kept) implements Keeping<A> {}

    /**
     * Somebody else was faster: another revision stands (for a new aggregate: one with this id is
     * there).
     */
    record Overtaken<A>() implements Keeping<A> {}

    /** Too many changes of this aggregate still wait for the message broker; nothing was kept. */
    record Full<A>(int pending) implements Keeping<A> {}
}
