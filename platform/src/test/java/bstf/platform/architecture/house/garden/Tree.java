package bstf.platform.architecture.house.garden;

/** A domain value that knows nothing but itself. */
public record Tree(String kind) {}
