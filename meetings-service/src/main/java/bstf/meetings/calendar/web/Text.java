package bstf.meetings.calendar.web;

/** The shapes of texts at this border. */
final class Text {
    /** Hours and minutes of a day: {@code 09:30}. */
    static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";

    /** Two capital letters. */
    static final String COUNTRY = "[A-Z]{2}";

    private Text() {}
}
