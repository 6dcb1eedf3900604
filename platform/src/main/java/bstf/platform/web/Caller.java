package bstf.platform.web;

/**
 * Who asks.
 *
 * @param id stable: it names the caller in history and keeps idempotency keys of callers apart
 */
record Caller(String id) {
    static final Caller ANONYMOUS = new Caller("anonymous");
}
