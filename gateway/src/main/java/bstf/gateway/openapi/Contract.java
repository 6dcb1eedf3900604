package bstf.gateway.openapi;

import tools.jackson.databind.node.ObjectNode;

/** The OpenAPI 3.1 document of one service, as it is committed. */
record Contract(String service, ObjectNode document) {}
