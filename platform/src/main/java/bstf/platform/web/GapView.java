package bstf.platform.web;

import java.time.LocalDate;

/**
 * Something that should be known and is not.
 *
 * @param code stable: {@code email-not-given}
 * @param field the field that it is about, as a dotted path
 * @param since the first day of the gap
 */
public record GapView(String code, String field, LocalDate since) {}
