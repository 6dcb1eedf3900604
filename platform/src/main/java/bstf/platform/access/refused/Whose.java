package bstf.platform.access.refused;

import bstf.platform.access.AuditWord;

/**
 * By what refusals are counted together.
 *
 * @param act what was wanted; empty where that does not matter
 */
record Whose(String caller, String from, String reason, String act) {
    private static final String OTHERS = "others";
    private static final String ANY = "";

    static Whose byReason(RefusedRequest refused) {
        return new Whose(refused.caller(), refused.from(), refused.reason(), ANY);
    }

    static Whose byObject(RefusedRequest refused) {
        return new Whose(
                refused.caller(),
                refused.from(),
                refused.reason(),
                refused.verb() + " " + refused.object());
    }

    /** Those for whom there is no room, together. */
    Whose amongOthers() {
        return new Whose(OTHERS, AuditWord.NONE, reason, ANY);
    }

    /** All of them in one line, with the verb and the object of the last. */
    String words(RefusedRequest last) {
        return new RefusedRequest(caller, last.verb(), last.object(), reason, from).words();
    }
}
