package bstf.contacts.contactpoints.web;

import bstf.contacts.contactpoints.ContactPoint;
import bstf.platform.changes.Kept;
import bstf.platform.web.GapView;
import bstf.platform.web.VisibilityBody;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@Schema(name = "ContactPoint", description = "How an owner is reached on certain days.")
record ContactPointView(
        @Schema(description = "Its id.", example = "secretariat-2015-2016") @NotNull String id,
        @Schema(
                        description = "Counts its changes from 1; told to members and the owner.",
                        example = "1")
                Optional<Long> revision,
        @Schema(description = "When the last change was recorded; told to members and the owner.")
                Optional<Instant> changedAt,
        @NotNull OwnerBody owner,
        @ArraySchema(
                        arraySchema =
                                @Schema(
                                        description =
                                                "The office as it is addressed, line by line.",
                                        example = "[\"Unit for International Cooperation\"]"))
                @NotNull
                List<String> organisation,
        @NotNull AddressBody address,
        @ArraySchema(
                        arraySchema =
                                @Schema(
                                        description =
                                                "The channels in the order in which they are"
                                                        + " shown."))
                @NotNull
                List<ChannelView> channels,
        @Schema(description = "The first day on which it is to be used.", example = "2015-01-01")
                @NotNull
                LocalDate validFrom,
        @Schema(
                        description = "The last such day, included; left out when none is known.",
                        example = "2016-12-31")
                Optional<LocalDate> validUntil,
        @NotNull VerificationView verification,
        @Schema(
                        description =
                                "Who may know of it once it is published; shown to members and the"
                                        + " owner, left out for others.")
                Optional<VisibilityBody> visibility,
        @Schema(
                        description = "Whether only the party that drafts it sees it.",
                        example = "false",
                        requiredMode = Schema.RequiredMode.REQUIRED)
                boolean draft,
        @Schema(
                        description = "The party that drafts it; left out once it is published.",
                        example = "FI")
                Optional<String> draftedBy,
        @Schema(
                        description = "Whether it has been taken out of use for good.",
                        example = "false",
                        requiredMode = Schema.RequiredMode.REQUIRED)
                boolean retired,
        @ArraySchema(
                        arraySchema =
                                @Schema(
                                        description =
                                                "What is missing on `validAt`; when it is not in"
                                                        + " use that"
                                                        + " day, what is missing on the nearest"
                                                        + " day of use."
                                                        + " Codes: address-not-given,"
                                                        + " country-not-given,"
                                                        + " {telephone,fax,email,web}-not-given"
                                                        + " (the label"
                                                        + " stands), telephone-not-listed,"
                                                        + " email-not-listed"
                                                        + " (not even the label), never-verified,"
                                                        + " verification-outdated."))
                @NotNull
                List<GapView> gaps) {

    /** As it looks on {@code validAt} to those who see what {@code eyes} see. */
    static ContactPointView of(Kept<ContactPoint> kept, LocalDate validAt, Eyes eyes) {
        var point = eyes.seen(kept.value());
        var followed = Optional.of(kept).filter(_ -> eyes.seeAll());
        var details = point.details();
        return new ContactPointView(
                point.id(),
                followed.map(Kept::revision),
                followed.map(Kept::changedAt),
                OwnerBody.of(point.owner()),
                details.organisation().lines(),
                AddressBody.of(details.addressDraft()),
                ChannelView.of(point),
                point.days().firstDay(),
                point.days().lastDay(),
                VerificationView.of(point.verification(), eyes),
                eyes.seeAll()
                        ? Optional.of(VisibilityBody.of(point.disclosure().visibility()))
                        : Optional.empty(),
                point.disclosure().isDraft(),
                point.disclosure().draftedBy(),
                point.retired(),
                point.gapsOn(validAt).stream()
                        .map(gap -> new GapView(gap.code(), gap.field(), gap.days().firstDay()))
                        .toList());
    }
}
