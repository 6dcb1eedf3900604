package bstf.platform.access.matrix;

/** One caller, one moment, one row: what was to be expected and what came. */
record Cell(Row row, Who who, Moment moment, Verdict expected, Answered answered) {
    boolean isRight() {
        return answered.isAs(expected);
    }

    String complaint() {
        return "%s, %s, %s: expected %s, answered %d %s %s"
                .formatted(
                        row.title(),
                        who.inWords(),
                        moment.inWords(),
                        expected.inWords(),
                        answered.status(),
                        answered.code(),
                        answered.isDone() ? "" : answered.text());
    }
}
