package bstf.platform.changes;

import bstf.platform.access.Denial;

/**
 * Why a command is refused: a stable code in domain words, and a sentence for people that says what
 * to do next.
 *
 * @param kind whose move it is
 * @param code stable, lower case, words joined by hyphens: {@code chairmanship-not-held}
 * @param field the field that the reason is about, as a path in the request ({@code venue.city});
 *     empty when it is about the whole
 * @param detail one or two sentences for the caller
 */
public record Refusal(Kind kind, String code, String field, String detail) {

    /** Whose move it is after a refusal. */
    public enum Kind {
        /** The command makes no sense in itself: the caller corrects it. */
        INVALID,
        /** The command does not fit what stands: the caller looks at the present state first. */
        CONFLICT,
        /** The caller has to say who it is. */
        WHO_IS_IT,
        /** The caller is known, and it is not its to do. */
        FORBIDDEN,
        /** The part of the aggregate that it is about is not there. */
        ABSENT,
        /** This service does not know enough yet: the caller tries the same again later. */
        NOT_YET
    }

    public static Refusal invalid(String code, String field, String detail) {
        return new Refusal(Kind.INVALID, code, field, detail);
    }

    public static Refusal conflict(String code, String detail) {
        return new Refusal(Kind.CONFLICT, code, "", detail);
    }

    public static Refusal absent(String code, String detail) {
        return new Refusal(Kind.ABSENT, code, "", detail);
    }

    /** What access denies, as a refusal of the command. */
    public static Refusal of(Denial denial) {
        var kind =
                switch (denial.kind()) {
                    case WHO_IS_IT -> Kind.WHO_IS_IT;
                    case NOT_ITS_OWN -> Kind.FORBIDDEN;
                    case NOT_YET -> Kind.NOT_YET;
                };
        return new Refusal(kind, denial.code(), "", denial.detail());
    }

    /** What a rule forbids, as those read it who account for denials. */
    Denial toDenial() {
        return new Denial(Denial.Kind.NOT_ITS_OWN, code, detail);
    }

    public static Refusal notYet(String code, String detail) {
        return new Refusal(Kind.NOT_YET, code, "", detail);
    }
}
