package bstf.membership.representatives.web;

import bstf.membership.language.web.HolderView;
import bstf.membership.language.web.OpenGaps;
import bstf.membership.language.web.Persons;
import bstf.membership.representatives.RepresentativePost;
import bstf.platform.access.Sight;
import bstf.platform.changes.Kept;
import bstf.platform.web.GapView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A representative's post as callers read it. */
@Schema(description = "The post of a Head of Government's personal representative.")
record RepresentativeView(
        @Schema(description = "The code of the member whose post it is.", example = "SE")
                String member,
        @Schema(description = "Who holds it on `validAt`; left out before anything is known.")
                Optional<HolderView> holder,
        @Schema(description = "Who held it, oldest first, each until the next one's first day.")
                List<HolderView> holders,
        @Schema(
                        description =
                                "What is missing on `validAt`: representative-not-named,"
                                        + " post-vacant.")
                List<GapView> gaps,
        @Schema(description = "Counts its changes from 1; told to members and to the party itself.")
                Optional<Long> revision,
        @Schema(
                        description =
                                "When the last change was recorded; told to members and to the party"
                                        + " itself.")
                Optional<Instant> changedAt) {

    /** As it looks on {@code validAt} to those who see so much. */
    static RepresentativeView of(Kept<RepresentativePost> kept, LocalDate validAt, Sight sight) {
        var post = kept.value();
        var followed =
                Optional.of(kept).filter(_ -> sight.follows(Optional.of(post.member().value())));
        var persons = Persons.in(sight, post.member().value());
        return new RepresentativeView(
                post.member().value(),
                post.on(validAt).map(entry -> HolderView.of(entry, persons)),
                HolderView.of(post.post().holders().entries(), persons),
                OpenGaps.on(validAt, post.gaps()),
                followed.map(Kept::revision),
                followed.map(Kept::changedAt));
    }
}
