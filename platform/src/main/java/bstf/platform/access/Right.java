package bstf.platform.access;

/** One row of a service's table of rights: who may do what to things of a kind, and when. */
public record Right(Holder holder, Verb verb, String kind, Window window) {}
