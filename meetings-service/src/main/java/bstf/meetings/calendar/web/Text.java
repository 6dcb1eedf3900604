package bstf.meetings.calendar.web;

/** The shapes of texts at this border. */
final class Text {
    /** One line: no control characters, and not blank. */
    static final String LINE = "[^\\x00-\\x1f\\x7f]*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*";

    /** Hours and minutes of a day: {@code 09:30}. */
    static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";

    /** Two capital letters. */
    static final String COUNTRY = "[A-Z]{2}";

    private Text() {}
}
