package bstf.membership.rota.store;

import bstf.membership.members.MemberCode;
import bstf.membership.members.store.KeptBacking;
import bstf.membership.rota.Caretaker;
import bstf.membership.rota.CaretakerStatus;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One caretaker as MongoDB keeps it.
 *
 * @param ending only while it is proposed to end it
 */
record CaretakerDocument(
        LocalDate firstDay,
        LocalDate lastDay,
        String member,
        @Nullable String reason,
        CaretakerStatus.Kind status,
        @Nullable KeptBacking backing,
        @Nullable EndingDocument ending) {

    record EndingDocument(@Nullable String proposedBy) {}

    static CaretakerDocument of(Caretaker caretaker) {
        return new CaretakerDocument(
                caretaker.firstDay(),
                caretaker.lastDay(),
                caretaker.member().value(),
                caretaker.reason().orElse(null),
                caretaker.status().kind(),
                KeptBacking.of(caretaker.status().backing()),
                caretaker
                        .status()
                        .ending()
                        .map(ending ->
                                new EndingDocument(
                                        ending.proposedBy().map(MemberCode::value).orElse(null)))
                        .orElse(null));
    }

    Caretaker toCaretaker() {
        return new Caretaker(
                firstDay,
                lastDay,
                new MemberCode(member),
                Optional.ofNullable(reason),
                CaretakerStatus.of(
                        status,
                        KeptBacking.toBacking(backing),
                        Optional.ofNullable(ending)
                                .map(one ->
                                        new CaretakerStatus.Ending(
                                                Optional.ofNullable(one.proposedBy)
                                                        .map(MemberCode::new)))));
    }
}
