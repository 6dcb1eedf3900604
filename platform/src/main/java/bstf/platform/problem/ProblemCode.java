package bstf.platform.problem;

import java.util.Locale;

/**
 * Everything that can go wrong at the border, apart from what a rule of the domain refuses. The
 * code is stable: callers may branch on it. {@code docs/problems.md} lists them all.
 */
public enum ProblemCode {
    MALFORMED_REQUEST(
            400,
            "The request is not well-formed HTTP",
            "Check the path, the query and the headers; percent-encode what is not ASCII."),
    MALFORMED_JSON(
            400,
            "The body is not well-formed JSON",
            "Correct the body at the line and column that the detail names."),
    UNKNOWN_FIELD(
            400,
            "The body has a field that is not known here",
            "Remove the fields that errors names, or correct their spelling."),
    WRONG_TYPE(
            400,
            "A value in the body has the wrong type",
            "Send the type or one of the values that errors names."),
    BODY_TOO_DEEP(
            400,
            "The body is nested too deeply, or a name, number or text in it is too long",
            "Send a flatter or shorter body; the detail names the limit."),
    INVALID_PARAMETER(
            400,
            "A parameter in the path or the query is not understood",
            "Correct or remove the parameters that errors names."),
    INVALID_HEADER(
            400,
            "A request header is not understood",
            "Correct the header that errors names, or leave it out."),
    CURSOR_NOT_UNDERSTOOD(
            400,
            "The cursor in 'after' is not one that this list gave",
            "Take 'after' from the 'next' of a page, unchanged, or leave it out to start again."),
    IDEMPOTENCY_KEY_REQUIRED(
            400,
            "This request needs an Idempotency-Key",
            "Send an Idempotency-Key header: a new random text for each new thing, the same one when"
                    + " you repeat the request."),
    TOKEN_REQUIRED(
            401,
            "The caller has to say who it is",
            "Only a known caller may do this. Send an access token as 'Authorization: Bearer'."),
    TOKEN_NOT_ACCEPTED(
            401,
            "The access token is not accepted",
            "Ask the issuer for a new one; without any token you read what is public."),
    NOT_FOUND(
            404,
            "There is nothing here",
            "Check the path and the id; lists name everything that can be read."),
    METHOD_NOT_ALLOWED(
            405,
            "This path does not take this method",
            "Use a method that the Allow header names."),
    NOT_ACCEPTABLE(
            406,
            "None of the media types that you accept can be given",
            "Accept application/json and application/problem+json."),
    REQUEST_TOO_SLOW(
            408,
            "The request took too long to arrive",
            "Send it again, faster, on a new connection."),
    BODY_TOO_LARGE(
            413, "The body is too large", "Send a smaller body; the detail names the limit."),
    QUERY_TOO_LONG(
            414, "The query is too long", "Send a shorter query; the detail names the limit."),
    MEDIA_TYPE_NOT_SUPPORTED(
            415,
            "The body's media type is not understood here",
            "Use a Content-Type that the Accept or Accept-Patch header of this answer names."),
    ALREADY_THERE(
            412,
            "There is one with this id already",
            "Read the one that is there and change it, or choose another id."),
    STALE_REVISION(
            412,
            "It was changed since you read it",
            "Read it again, look at what changed, and repeat your change with the new ETag."),
    INVALID_FIELDS(
            422,
            "Values in the body are not valid",
            "Correct all the fields that errors names, and send the request again."),
    KEY_REUSED(
            422,
            "The Idempotency-Key was used before, for another request or more than 24 hours ago",
            "Use a new Idempotency-Key for a new request."),
    PRECONDITION_REQUIRED(
            428,
            "This request must say what it expects to find",
            "Send the header that the detail names."),
    UNEXPECTED(
            500,
            "Something went wrong that nobody foresaw",
            "Try again; when it stays so, tell the operators the id in this answer."),
    CHANGES_WAITING(
            503,
            "Too many changes of this wait to be announced",
            "Try again after the time that Retry-After says."),
    NOT_HEARD_YET(
            503,
            "This service has not yet heard what it needs to answer",
            "Try again after the time that Retry-After says."),
    KEYS_AWAY(
            503,
            "The keys of the tokens' issuer cannot be had",
            "Try again after the time that Retry-After says; your token may be good."),
    STORE_UNAVAILABLE(
            503,
            "The database cannot be reached",
            "Try again after the time that Retry-After says; with the same Idempotency-Key where"
                    + " you sent one.");

    private final int status;
    private final String title;
    private final String advice;

    ProblemCode(int status, String title, String advice) {
        this.status = status;
        this.title = title;
        this.advice = advice;
    }

    /** The stable code: {@code stale-revision}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The HTTP status that goes with it. */
    public int status() {
        return status;
    }

    /** What went wrong, the same words each time. */
    public String title() {
        return title;
    }

    /** What the caller does next. */
    public String advice() {
        return advice;
    }
}
