package bstf.platform.architecture.house.shed.store;

/** Breaks the rules: a document that everybody can see. */
public record ToolDocument(String name) {}
