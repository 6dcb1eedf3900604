package bstf.platform.access.refused;

import bstf.platform.access.AuditWord;
import org.jspecify.annotations.Nullable;

/**
 * A request that was refused before a use case saw it, in words that are fit for the audit log.
 *
 * @param caller its id; {@link #ANONYMOUS} without a token, {@link #NOBODY} when it was refused
 *     before anyone asked who it is
 * @param verb the method, or what was to be done
 * @param object the path, without its query, or the thing
 * @param reason the problem's code
 * @param from tells callers without an id apart and names none of them: never an address
 */
public record RefusedRequest(
        String caller, String verb, String object, String reason, String from) {
    public static final String ANONYMOUS = "anonymous";
    public static final String NOBODY = "nobody";

    public RefusedRequest {
        caller = AuditWord.of(caller);
        verb = AuditWord.of(verb);
        object = AuditWord.of(object);
        reason = AuditWord.of(reason);
    }

    /**
     * What was refused.
     *
     * @param method as it was sent, if it was understood
     * @param path as it was sent, without the query, if it was understood
     */
    public static RefusedRequest of(
            String caller, @Nullable String method, @Nullable String path, String reason) {
        return new RefusedRequest(
                caller, AuditWord.ofMethod(method), AuditWord.ofPath(path), reason, AuditWord.NONE);
    }

    /** The same, from somebody who has no id but can be told apart from others by this word. */
    public RefusedRequest from(String pseudonym) {
        return new RefusedRequest(caller, verb, object, reason, pseudonym);
    }

    /** As a line of the audit log. */
    public String line() {
        return "refused " + words();
    }

    String words() {
        return "caller=%s verb=%s object=%s reason=%s from=%s"
                .formatted(caller, verb, object, reason, from);
    }
}
