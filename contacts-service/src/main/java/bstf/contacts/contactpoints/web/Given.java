package bstf.contacts.contactpoints.web;

/**
 * Whether there is a value: {@code not-given} says that it is missing, and that somebody knows it.
 */
enum Given {
    GIVEN,
    NOT_GIVEN;

    static Given of(boolean given) {
        return given ? GIVEN : NOT_GIVEN;
    }
}
