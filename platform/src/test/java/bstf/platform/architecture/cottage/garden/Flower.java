package bstf.platform.architecture.cottage.garden;

/** A domain value that knows nothing but itself. */
public record Flower(String kind) {}
