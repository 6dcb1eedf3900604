package bstf.platform.access;

/** What one does to a thing, as far as rights tell it apart. */
public enum Verb {
    CREATE,
    CHANGE,
    RETIRE,
    /** To create or change what nobody else sees until it is published. */
    DRAFT,
    /** To make a draft known. */
    PUBLISH,
    /** To add what is known only afterwards: papers, attendance, outcome. */
    COMPLETE,
    /** To append a correction to what is closed; never to remove or back-date. */
    CORRECT,
    /** To propose what becomes valid when another state approves it. */
    PROPOSE,
    APPROVE,
    READ_HISTORY,
    /** To have all states told again. */
    REPUBLISH
}
