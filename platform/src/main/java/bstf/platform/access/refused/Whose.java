package bstf.platform.access.refused;

import bstf.platform.access.AuditWord;

/** By what refusals are counted together. */
record Whose(String caller, String from, String reason) {
    private static final String OTHERS = "others";

    static Whose of(RefusedRequest refused) {
        return new Whose(refused.caller(), refused.from(), refused.reason());
    }

    /** Those for whom there is no room, together. */
    Whose amongOthers() {
        return new Whose(OTHERS, AuditWord.NONE, reason);
    }

    /** All of them in one line, with the verb and the object of the last. */
    String words(RefusedRequest last) {
        return new RefusedRequest(caller, last.verb(), last.object(), reason, from).words();
    }
}
