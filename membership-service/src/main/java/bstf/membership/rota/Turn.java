package bstf.membership.rota;

import bstf.platform.time.DayRange;

/** A decided term, with its days as the next one bounds them. */
public record Turn(Term term, DayRange days) {}
