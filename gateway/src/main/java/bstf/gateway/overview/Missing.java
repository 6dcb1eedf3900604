package bstf.gateway.overview;

/**
 * A gap and whose it is.
 *
 * @param part the service that can fill it
 * @param subject the thing that has it, as {@code <type>/<id>}
 */
public record Missing(String part, String subject, Gap gap) {}
