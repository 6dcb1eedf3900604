package bstf.platform.access.token;

/** It is not said whose tokens are accepted. */
final class AccessNotConfiguredException extends RuntimeException {
    private static final long serialVersionUID = 1;

    AccessNotConfiguredException(String what) {
        super(what);
    }
}
