package bstf.membership.observers.web;

import bstf.membership.language.Post;
import bstf.membership.language.web.HolderBody;
import bstf.membership.language.web.Line;
import bstf.membership.language.web.ReadableId;
import bstf.membership.observers.Seat;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** A seat of a new observer, as callers send it. */
@Schema(description = "A place of an observer's official at meetings.")
record SeatEntry(
        @Schema(description = "Unique within the observer.", example = "official")
                @NotNull
                @ReadableId
                String id,
        @Schema(description = "What the official is sent as.", example = "Liaison officer")
                @NotNull
                @Line
                String title,
        @Schema(description = "Who sits there, each until the next one's first day.")
                @NotNull
                @Size(min = 1, max = Post.MOST_HOLDERS)
                List<@NotNull @Valid HolderBody> holders) {

    Seat toSeat() {
        return new Seat(id, title, HolderBody.toHolders(holders));
    }
}
