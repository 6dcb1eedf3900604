package bstf.contacts.contactpoints.web;

import bstf.contacts.contactpoints.ChannelKeeping;
import bstf.contacts.contactpoints.ContactPoint;
import bstf.platform.changes.Origin;
import bstf.platform.changes.Precondition;
import bstf.platform.web.AsOf;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Single channels; revision and entity tag are those of the contact point. */
@RestController
@RequestMapping(
        path = "/api/v1/contact-points/{id}/channels/{channelId}",
        produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "contact-points")
class ChannelController {
    private final ChannelKeeping keeping;
    private final ContactPointAnswers answers;

    ChannelController(ChannelKeeping keeping, ContactPointAnswers answers) {
        this.keeping = keeping;
        this.answers = answers;
    }

    @GetMapping
    @Operation(
            operationId = "getChannel",
            summary = "Reads one channel",
            description =
                    "The entity tag is the contact point's. A channel has no days of its own, so"
                            + " `validAt` makes no difference.")
    ResponseEntity<ChannelView> read(
            @PathIds.OfContactPoint @PathVariable String id,
            @PathIds.OfChannel @PathVariable String channelId,
            AsOf asOf) {
        return answers.readPart(id, asOf, channel(channelId));
    }

    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "putChannel",
            summary = "Adds a channel or changes it",
            description =
                    "`If-Match` is the contact point's entity tag, and so is the one in the"
                            + " answer. The"
                            + " contact point's verification is outdated afterwards.")
    @ApiResponse(responseCode = "200", description = "Changed, or as it was.")
    @ApiResponse(responseCode = "201", description = "Added.")
    ResponseEntity<ChannelView> put(
            @PathIds.OfContactPoint @PathVariable String id,
            @PathIds.OfChannel @PathVariable String channelId,
            @Valid @RequestBody ChannelBody body,
            Precondition ifMatch,
            Origin origin) {
        var placing = keeping.set(id, body.toDraft(channelId), ifMatch, origin);
        return answers.placedPart(placing.outcome(), placing.added(), channel(channelId));
    }

    @DeleteMapping
    @Operation(
            operationId = "deleteChannel",
            summary = "Takes a channel away",
            description =
                    "The answer is the contact point without it. To say that its value is missing,"
                            + " put it"
                            + " with the state `not-given` instead.")
    ResponseEntity<ContactPointView> remove(
            @PathIds.OfContactPoint @PathVariable String id,
            @PathIds.OfChannel @PathVariable String channelId,
            Precondition ifMatch,
            Origin origin) {
        return answers.changed(keeping.remove(id, channelId, ifMatch, origin), origin);
    }

    private Function<ContactPoint, Optional<ChannelView>> channel(String channelId) {
        return point -> answers.eyesOn(point).channel(point, channelId);
    }
}
