package bstf.membership.representatives;

import bstf.platform.changes.Aggregates;

/** The posts of all members' representatives; a post's id is its member's code. */
public interface Representatives extends Aggregates<RepresentativePost> {}
