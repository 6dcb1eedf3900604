package bstf.contacts.contactpoints.web;

import bstf.contacts.contactpoints.AddressDraft;
import bstf.contacts.contactpoints.Channels;
import bstf.contacts.contactpoints.ContactPoint;
import bstf.contacts.contactpoints.ContactPointDraft;
import bstf.contacts.contactpoints.Lines;
import bstf.platform.text.PaddedLine;
import bstf.platform.web.VisibilityBody;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "ContactPointInput",
        description = "What somebody says of a contact point; the verification has its own path.")
record ContactPointBody(
        @NotNull @Valid OwnerBody owner,
        @ArraySchema(
                        arraySchema =
                                @Schema(
                                        description =
                                                "The office as it is addressed, line by line.",
                                        example = "[\"Unit for International Cooperation\"]"))
                @NotNull
                @Size(min = 1, max = Lines.MAX_LINES)
                List<@NotNull @Size(min = 1, max = Lines.MAX_LENGTH) @PaddedLine String>
                        organisation,
        Optional<@Valid AddressBody> address,
        @ArraySchema(
                        arraySchema =
                                @Schema(
                                        description =
                                                "The channels in the order in which they are"
                                                        + " shown; each"
                                                        + " id once; none when left out. A merge"
                                                        + " patch replaces them all: to change"
                                                        + " one, use its own path."))
                @Size(max = Channels.MAX)
                @Nullable List<@NotNull @Valid NamedChannelBody> channels,
        @Schema(
                        description =
                                "The first day on which it is to be used. The days of a"
                                        + " secretariat's"
                                        + " contact point share at least one with its term.",
                        example = "2015-01-01")
                @NotNull
                LocalDate validFrom,
        @Schema(
                        description = "The last such day, included; left out when none is known.",
                        example = "2016-12-31")
                Optional<LocalDate> validUntil,
        @Schema(
                        description =
                                "Who may know of it: everybody in the audience and those above it, the"
                                        + " named parties, and a member or observer that owns it. For"
                                        + " members when left out.")
                Optional<@Valid VisibilityBody> visibility,
        @Schema(
                        description =
                                "`true`: a draft that only your party sees until you publish it; of a"
                                        + " secretariat's only. A change leaves it as it is.",
                        example = "false")
                Optional<Boolean> draft) {

    static ContactPointBody of(ContactPoint point) {
        var details = point.details();
        return new ContactPointBody(
                OwnerBody.of(point.owner()),
                details.organisation().lines(),
                Optional.of(AddressBody.of(details.addressDraft())),
                details.channelDrafts().stream()
                        .map(channel ->
                                point.filing().direct().contains(channel.id())
                                        ? channel.direct(true)
                                        : channel)
                        .map(NamedChannelBody::of)
                        .toList(),
                point.days().firstDay(),
                point.days().lastDay(),
                Optional.of(VisibilityBody.of(point.disclosure().visibility())),
                Optional.of(point.disclosure().isDraft()));
    }

    ContactPointDraft toDraft() {
        return new ContactPointDraft(
                owner.toOwner(),
                organisation,
                address.map(AddressBody::toDraft).orElseGet(AddressDraft::notGiven),
                channels == null
                        ? List.of()
                        : channels.stream().map(NamedChannelBody::toDraft).toList(),
                validFrom,
                validUntil,
                visibility.map(VisibilityBody::toVisibility),
                draft);
    }
}
