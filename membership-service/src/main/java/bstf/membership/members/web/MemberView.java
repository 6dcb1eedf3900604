package bstf.membership.members.web;

import bstf.membership.language.web.OpenGaps;
import bstf.membership.members.Member;
import bstf.platform.changes.Kept;
import bstf.platform.web.GapView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A member as callers read it. */
@Schema(description = "A member state.")
record MemberView(
        @Schema(description = "Its ISO 3166-1 alpha-2 code.", example = "SE") String code,
        @Schema(description = "Its name in English, from CLDR.", example = "Sweden") String name,
        @Schema(description = "How it stands on `validAt`; left out before its first standing.")
                Optional<StandingEntry> standing,
        @Schema(
                        description =
                                "What is in force, oldest first, each until the next one's first"
                                        + " day; empty for a state that is only proposed.")
                List<StandingEntry> standings,
        @Schema(description = "What is proposed of its standings, by first day.")
                List<ProposedStandingView> proposedStandings,
        @Schema(description = "Its competent authorities.") AuthoritiesBody authorities,
        @Schema(description = "Whether the entry was a mistake and is kept for its history only.")
                boolean retired,
        @Schema(description = "What is missing on `validAt`: authorities-not-given.")
                List<GapView> gaps,
        @Schema(description = "Counts its changes from 1.") long revision,
        @Schema(description = "When the last change was recorded.") Instant changedAt) {

    /** As it looks on {@code validAt}. */
    static MemberView of(Kept<Member> kept, LocalDate validAt) {
        var member = kept.value();
        return new MemberView(
                member.code().value(),
                member.code().nameIn(Locale.ENGLISH),
                member.standingOn(validAt).map(StandingEntry::of),
                member.standings().timeline().entries().stream().map(StandingEntry::of).toList(),
                member.proposed().all().stream().map(ProposedStandingView::of).toList(),
                AuthoritiesBody.of(member.authorities()),
                member.retired(),
                OpenGaps.on(validAt, member.gaps()),
                kept.revision(),
                kept.changedAt());
    }
}
