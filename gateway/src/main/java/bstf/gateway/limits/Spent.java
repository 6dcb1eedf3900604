package bstf.gateway.limits;

/**
 * What became of one request of a caller, in the words of draft-ietf-httpapi-ratelimit-headers-10.
 *
 * @param granted whether there was something left for it
 * @param policy the value of {@code RateLimit-Policy}
 * @param left the value of {@code RateLimit}: how many remain, and the seconds until all are back
 * @param retryAfter seconds, at least one, until there is something left again
 */
public record Spent(boolean granted, CharSequence policy, String left, long retryAfter) {}
