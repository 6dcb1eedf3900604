package bstf.platform.founding;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the operator what to correct, without a stack trace. */
class BrokenFoundingAnalyzer extends AbstractFailureAnalyzer<BrokenFounding> {

    @Override
    protected FailureAnalysis analyze(Throwable root, BrokenFounding cause) {
        return new FailureAnalysis(
                "The body's founding data cannot be taken; nothing was stored:\n\n"
                        + cause.getMessage(),
                "Correct the file (bstf.founding.dir) and start again.",
                cause);
    }
}
