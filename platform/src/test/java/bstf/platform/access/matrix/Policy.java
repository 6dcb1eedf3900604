package bstf.platform.access.matrix;

/**
 * Who shall be granted an operation and when, in words that were written from what the body wants
 * and not from the service's table of rights.
 */
public record Policy(String inWords, Rule rule) {
    /** The words as something that can be asked. */
    @FunctionalInterface
    public interface Rule {
        Verdict of(Who who, Moment moment);
    }

    Verdict verdictOn(Who who, Moment moment) {
        return rule.of(who, moment);
    }
}
