package bstf.membership.representatives.web;

import bstf.membership.language.Holding;
import bstf.membership.language.Post;
import bstf.membership.language.web.HolderBody;
import bstf.platform.time.Timeline.Entry;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The part of a representative's post that callers write. */
@Schema(description = "All that callers can say of a representative's post.")
record RepresentativeBody(
        @Schema(description = "Who holds the post, each until the next one's first day.")
                @NotNull
                @Size(min = 1, max = Post.MOST_HOLDERS)
                List<@NotNull @Valid HolderBody> holders) {

    static RepresentativeBody of(List<Entry<Holding>> holders) {
        return new RepresentativeBody(HolderBody.of(holders));
    }

    List<Entry<Holding>> toHolders() {
        return HolderBody.toHolders(holders);
    }
}
