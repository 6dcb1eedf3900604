package bstf.platform.architecture.house.shed.web;

import bstf.platform.changes.Aggregates;

/** Breaks the rules: shows what is there to whoever asks. */
class ShelfController {

    boolean has(Aggregates<String> tools, String id) {
        return tools.find(id).isPresent();
    }
}
