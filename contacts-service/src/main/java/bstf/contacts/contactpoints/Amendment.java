package bstf.contacts.contactpoints;

import bstf.contacts.contactpoints.ContactPointEvent.ContactPointChanged;
import bstf.platform.access.Visibility;
import bstf.platform.changes.Decision;
import bstf.platform.changes.Refusal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The rules by which a contact point is changed as a whole.
 *
 * @param visibility who may know of it from now on
 */
record Amendment(ContactPoint point, ContactPointDraft draft, Visibility visibility) {
    /** Days are checked against the owner's when they move. */
    Decision<ContactPoint> decide(OwnerAnswer answer, LocalDate today) {
        return Objections.toChange(point)
                .or(this::objectionToOwner)
                .or(this::objectionToDraft)
                .map(Decision::<ContactPoint>refused)
                .orElseGet(() -> read(answer, today));
    }

    private Decision<ContactPoint> read(OwnerAnswer answer, LocalDate today) {
        var standing = point.details().channels();
        var read =
                draft.days()
                        .then(days ->
                                ContactDetails.read(draft, standing, answer)
                                        .then(details ->
                                                Reading.understood(
                                                        point.withDetails(
                                                                        details,
                                                                        filing(details),
                                                                        today)
                                                                .on(days))));
        return switch (read) {
            case Reading.Refused<ContactPoint>(var reason) -> Decision.refused(reason);
            case Reading.Understood<ContactPoint>(var changed) ->
                    (changed.days().equals(point.days())
                                    ? Optional.<Refusal>empty()
                                    : answer.objection(point.owner(), changed.days()))
                            .map(Decision::<ContactPoint>refused)
                            .orElseGet(() -> Decision.taken(changed, new ContactPointChanged()));
        };
    }

    private Filing filing(ContactDetails details) {
        var filing = point.filing().to(point.disclosure().to(visibility));
        for (var channel : draft.channels()) {
            filing = filing.marking(channel);
        }
        return filing.keeping(id -> details.channels().find(id).isPresent());
    }

    private Optional<Refusal> objectionToOwner() {
        var owner = point.owner();
        return draft.owner().equals(owner)
                ? Optional.empty()
                : Optional.of(
                        Refusal.invalid(
                                "owner-is-fixed",
                                "owner",
                                "This contact point belongs to %s `%s` for ever. Make another one for another owner."
                                        .formatted(owner.kind().word(), owner.id())));
    }

    private Optional<Refusal> objectionToDraft() {
        boolean isDraft = point.disclosure().isDraft();
        return draft.draft()
                .filter(wanted -> wanted != isDraft)
                .map(_ ->
                        new Refusal(
                                Refusal.Kind.CONFLICT,
                                "draft-ends-by-publication",
                                "draft",
                                "%s becomes known by its publication, and is no draft any more from then on. Leave out `draft`."
                                        .formatted(point.id())));
    }
}
