package bstf.membership.observers.web;

import bstf.membership.language.web.HolderView;
import bstf.membership.language.web.Persons;
import bstf.membership.observers.Seat;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** A seat as callers read it. */
@Schema(description = "A place of an observer's official at meetings.")
record SeatView(
        @Schema(description = "Unique within the observer.", example = "official") String id,
        @Schema(description = "What the official is sent as.", example = "Liaison officer")
                String title,
        @Schema(description = "Who sits there, each until the next one's first day.")
                List<HolderView> holders) {

    static SeatView of(Seat seat, Persons persons) {
        return new SeatView(seat.id(), seat.title(), HolderView.of(seat.holders(), persons));
    }
}
