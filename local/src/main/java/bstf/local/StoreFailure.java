package bstf.local;

/** A store that cannot start; the message is one sentence for the person at the keyboard. */
public final class StoreFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoreFailure(String sentence) {
        super(sentence);
    }

    StoreFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
