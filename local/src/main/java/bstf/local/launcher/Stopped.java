package bstf.local.launcher;

/**
 * Why a command ends without success: one sentence for the person at the keyboard, and an exit
 * code.
 */
final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private final int exitCode;

    private Stopped(String sentence, int exitCode) {
        super(sentence, null, false, false);
        this.exitCode = exitCode;
    }

    static Stopped because(String sentence) {
        return new Stopped(sentence, FAILED);
    }

    static Stopped misused(String sentence) {
        return new Stopped(sentence, MISUSED);
    }

    int exitCode() {
        return exitCode;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
