package bstf.membership.members;

import bstf.platform.changes.Aggregates;

/** All members, former ones included. */
public interface Members extends Aggregates<Member> {}
