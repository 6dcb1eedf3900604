package bstf.platform.access.matrix;

/** What a caller has to expect at a moment. */
public sealed interface Verdict {
    /** Rights do not stand in the way. */
    record Granted() implements Verdict {}

    /**
     * Known, and not let in.
     *
     * @param code of the problem
     * @param near whether the caller is the right one, at the wrong time
     */
    record Refused(int status, String code, boolean near) implements Verdict {}

    /** As if it were not there. */
    record Hidden() implements Verdict {}

    static Verdict granted() {
        return new Granted();
    }

    static Verdict refused(String code) {
        return new Refused(403, code, false);
    }

    static Verdict atTheWrongTime(String code) {
        return new Refused(403, code, true);
    }

    static Verdict unknown() {
        return new Refused(401, "token-required", false);
    }

    /** Few words for a cell of a table. */
    default String inWords() {
        return switch (this) {
            case Granted() -> "yes";
            case Refused(_, var code, _) -> "`" + code + "`";
            case Hidden() -> "absent";
        };
    }
}
