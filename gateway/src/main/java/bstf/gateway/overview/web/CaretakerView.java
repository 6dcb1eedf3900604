package bstf.gateway.overview.web;

import bstf.gateway.overview.Caretaker;
import java.time.LocalDate;
import java.util.Optional;

/** Who acts as the secretariat on days of a gap. */
record CaretakerView(
        String member, Optional<String> memberName, LocalDate firstDay, LocalDate lastDay) {

    static CaretakerView of(Caretaker caretaker, Names names) {
        return new CaretakerView(
                caretaker.member(),
                names.of(caretaker.member()),
                caretaker.firstDay(),
                caretaker.lastDay());
    }
}
