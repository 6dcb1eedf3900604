package bstf.contacts.contactpoints;

import bstf.platform.time.DayRange;

/**
 * Something that a contact point misses.
 *
 * @param code stable, in domain words: {@code email-not-given}
 * @param field where it would stand, as a path in the contact point
 * @param days on which it is missed
 */
public record Gap(String code, String field, DayRange days) {}
