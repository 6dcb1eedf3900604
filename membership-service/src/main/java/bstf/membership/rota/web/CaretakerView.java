package bstf.membership.rota.web;

import bstf.membership.members.MemberCode;
import bstf.membership.rota.Caretaker;
import bstf.membership.rota.CaretakerStatus;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Optional;

/** A caretaker as callers read it. */
@Schema(
        description =
                "Who acts as the secretariat on days that are in nobody's term. A term that is"
                        + " decided later takes its days from it.")
record CaretakerView(
        @Schema(description = "The first day; it names the caretaker.") LocalDate firstDay,
        @Schema(description = "The last day, included.") LocalDate lastDay,
        @Schema(description = "The code of the member that takes care.", example = "EE")
                String member,
        @Schema(description = "Why it is needed; left out when none was given.")
                Optional<String> reason,
        @Schema(description = "`proposed` ones give nothing; `approved` ones do.")
                CaretakerStatus.Kind status,
        @Schema(description = "The member that proposed it.", example = "LV")
                Optional<String> proposedBy,
        @Schema(description = "The other member that approved it.", example = "LT")
                Optional<String> approvedBy,
        @Schema(description = "Only while it is proposed to end an approved one at once.")
                Optional<EndingView> ending) {

    @Schema(description = "That a member proposes to end a caretaker's grant at once.")
    record EndingView(
            @Schema(description = "The member that proposed it.", example = "LV")
                    Optional<String> proposedBy) {}

    static CaretakerView of(Caretaker caretaker) {
        var status = caretaker.status();
        return new CaretakerView(
                caretaker.firstDay(),
                caretaker.lastDay(),
                caretaker.member().value(),
                caretaker.reason(),
                status.kind(),
                status.backing().proposedBy().map(MemberCode::value),
                status.backing().approvedBy().map(MemberCode::value),
                status.ending()
                        .map(ending -> new EndingView(ending.proposedBy().map(MemberCode::value))));
    }
}
