package bstf.local.identity;

import org.jspecify.annotations.Nullable;

/** Why the identity provider cannot work: one sentence for the person who started it. */
final class IdentityFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    IdentityFailure(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }

    IdentityFailure(String sentence) {
        this(sentence, null);
    }
}
