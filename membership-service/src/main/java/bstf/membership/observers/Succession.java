package bstf.membership.observers;

import java.time.LocalDate;

/**
 * That another observer took the place of one.
 *
 * @param successor the other one's id
 * @param firstDay the first day on which the other one observes in its place
 */
public record Succession(String successor, LocalDate firstDay) {}
