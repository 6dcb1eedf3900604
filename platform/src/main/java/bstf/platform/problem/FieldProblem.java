package bstf.platform.problem;

/**
 * What is wrong with one field, parameter or header.
 *
 * @param field where: a dotted path in the body ({@code channels[0].printed}), or the name of the
 *     parameter or header
 * @param code stable, lower case, words joined by hyphens: {@code not-blank}
 * @param detail one sentence for people
 */
public record FieldProblem(String field, String code, String detail) {}
