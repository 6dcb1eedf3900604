package bstf.platform.architecture.house.shed.web;

import bstf.platform.access.Ruling;
import org.springframework.web.bind.annotation.PostMapping;

/** Breaks the rules: changes something without asking who knocks, and rules by itself. */
class Knocker {

    @PostMapping("/knock")
    Ruling knock() {
        return new Ruling.Granted("nobody");
    }
}
