package bstf.platform.access;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a token lets its client ask for (the claim {@code scope}, RFC 8693 section 4.2). A scope is
 * never a role: what it is worth depends on the party that the token names, on the day and on the
 * object.
 */
public enum Scope {
    /** To see what the party may see. */
    READ("bstf.read"),
    /** To act for the party. */
    WRITE("bstf.write"),
    /** To wear the hat of the secretariat, while the party holds the chair. */
    SECRETARIAT_ACT("secretariat.act"),
    /** To read the history of what was changed by whom. */
    AUDIT_READ("audit.read"),
    /** To see health and metrics and to have states told again; no content. */
    OPERATE("operate");

    private final String text;

    Scope(String text) {
        this.text = text;
    }

    /** The scope as tokens write it. */
    public String text() {
        return text;
    }

    /** The scope that tokens write so; empty for a word that means nothing here. */
    public static Optional<Scope> of(String text) {
        return Arrays.stream(values()).filter(scope -> scope.text.equals(text)).findFirst();
    }
}
