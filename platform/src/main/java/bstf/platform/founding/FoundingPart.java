package bstf.platform.founding;

/**
 * What one service takes from the body's founding files. A service declares one bean of this type.
 *
 * @param <T> the file's content: a record with Jakarta Validation annotations
 */
public interface FoundingPart<T> {

    /** The file's name without its ending: {@code membership} for {@code membership.yaml}. */
    String name();

    Class<T> type();

    /** Plans everything that {@code part} brings into being, each with its place in the file. */
    void plan(T part, FoundingPlan plan);
}
