package bstf.platform.architecture.house.shed;

import bstf.platform.architecture.house.shed.web.Door;

/** Breaks the rules: a domain value that knows its border. */
public record Tool(Door door) {}
