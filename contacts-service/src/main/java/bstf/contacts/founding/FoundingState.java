package bstf.contacts.founding;

/** Whether the source gives a value. */
enum FoundingState {
    GIVEN,
    NOT_GIVEN
}
