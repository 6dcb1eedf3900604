package bstf.platform.architecture.house.shed.web;

/** Something at the border. */
public record Door(String sign) {}
