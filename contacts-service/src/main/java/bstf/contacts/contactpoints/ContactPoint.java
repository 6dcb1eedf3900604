package bstf.contacts.contactpoints;

import bstf.contacts.contactpoints.ContactPointEvent.ChannelRemoved;
import bstf.contacts.contactpoints.ContactPointEvent.ChannelSet;
import bstf.contacts.contactpoints.ContactPointEvent.ContactPointEnded;
import bstf.contacts.contactpoints.ContactPointEvent.ContactPointPublished;
import bstf.contacts.contactpoints.ContactPointEvent.ContactPointRetired;
import bstf.contacts.contactpoints.ContactPointEvent.ContactPointVerified;
import bstf.platform.access.Disclosure;
import bstf.platform.changes.Decision;
import bstf.platform.changes.Refusal;
import bstf.platform.time.DayRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How an owner is reached on certain days.
 *
 * <p>Changing what somebody checked (organisation, address, channels) outdates the verification;
 * changing the days does not. Gaps are dated by the days.
 *
 * @param id readable, or derived from the request that made it
 * @param owner for ever; another owner's contact point is another contact point
 * @param days on which it is to be used
 * @param detailsChangedOn the last day on which the details were changed after they were entered
 * @param filing how the registry holds it
 */
public record ContactPoint(
        String id,
        Owner owner,
        ContactDetails details,
        DayRange days,
        Verification verification,
        Optional<LocalDate> detailsChangedOn,
        Filing filing) {

    /** A contact point that nobody has verified or changed yet. */
    static ContactPoint fresh(
            String id, Owner owner, ContactDetails details, DayRange days, Filing filing) {
        return new ContactPoint(
                id, owner, details, days, new Verification.Never(), Optional.empty(), filing);
    }

    public Disclosure disclosure() {
        return filing.disclosure();
    }

    public boolean retired() {
        return filing.retired();
    }

    /** Adds the channel, or puts it in the place of the one with its id. */
    Decision<ContactPoint> set(ChannelDraft draft, OwnerAnswer answer, LocalDate today) {
        var objection = Objections.toChange(this);
        if (objection.isPresent()) {
            return Decision.refused(objection.get());
        }
        if (!details.channels().hasRoomFor(draft.id())) {
            return Decision.refused(
                    Refusal.conflict(
                            "too-many-channels",
                            "A contact point has %d channels at most. Remove one first."
                                    .formatted(Channels.MAX)));
        }
        return switch (details.channels().reread(draft, Region.of(details.address(), answer), "")) {
            case Reading.Refused<Channel>(var reason) -> Decision.refused(reason);
            case Reading.Understood<Channel>(var channel) ->
                    Decision.taken(
                            withDetails(
                                    details.with(details.channels().with(channel)),
                                    filing.marking(draft),
                                    today),
                            new ChannelSet(channel.id()));
        };
    }

    /** Takes the channel away. */
    Decision<ContactPoint> remove(String channelId, LocalDate today) {
        var objection = Objections.toChange(this);
        if (objection.isPresent()) {
            return Decision.refused(objection.get());
        }
        if (!has(channelId)) {
            return Decision.refused(
                    Refusal.absent(
                            "channel-not-there",
                            ("The contact point `%s` has no channel `%s`. Read it to see which it"
                                            + " has.")
                                    .formatted(id, channelId)));
        }
        return Decision.taken(
                withDetails(
                        details.with(details.channels().without(channelId)),
                        filing.keeping(other -> !other.equals(channelId)),
                        today),
                new ChannelRemoved(channelId));
    }

    /** Somebody has checked the details as they stand. */
    Decision<ContactPoint> verify(LocalDate on, String by, LocalDate today) {
        return Objections.toComplete(this)
                .or(() -> Verification.objectionTo(on, this, today))
                .map(Decision::<ContactPoint>refused)
                .orElseGet(() ->
                        Decision.taken(
                                verified(new Verification.Verified(on, by)),
                                new ContactPointVerified()));
    }

    /** It gets a last day, which it had not. */
    Decision<ContactPoint> end(LocalDate lastDay, OwnerAnswer answer) {
        return Objections.toComplete(this)
                .or(() -> Ending.objectionTo(lastDay, this, answer))
                .map(Decision::<ContactPoint>refused)
                .orElseGet(() ->
                        Decision.taken(
                                on(DayRange.of(days.firstDay(), lastDay)),
                                new ContactPointEnded()));
    }

    /** From now on others know of it. */
    Decision<ContactPoint> publish() {
        return Objections.toPublish(this)
                .map(Decision::<ContactPoint>refused)
                .orElseGet(() ->
                        Decision.taken(
                                filed(filing.to(disclosure().publish())),
                                new ContactPointPublished()));
    }

    /** Takes it out of use for good; retiring it again changes nothing. */
    Decision<ContactPoint> retire() {
        return Decision.taken(filed(filing.retire()), new ContactPointRetired());
    }

    /** As those see it who do not see direct lines. */
    public ContactPoint withoutDirectLines() {
        return new ContactPoint(
                id, owner, filing.open(details), days, verification, detailsChangedOn, filing);
    }

    /** With the direct lines of {@code now} as direct lines as well. */
    public ContactPoint withLinesOf(ContactPoint now) {
        return filed(filing.withLinesOf(now.filing));
    }

    /** Whether there is a channel with this id. */
    public boolean has(String channelId) {
        return details.channels().find(channelId).isPresent();
    }

    /** The gaps on {@code day}; on a day without use, those of the nearest day of use. */
    public List<Gap> gapsOn(LocalDate day) {
        var nearest =
                day.isBefore(days.firstDay())
                        ? days.firstDay()
                        : days.lastDay().filter(day::isAfter).orElse(day);
        return gaps().stream().filter(gap -> gap.days().contains(nearest)).toList();
    }

    /** What is missing, each with the days on which it is missed. */
    public List<Gap> gaps() {
        return Gaps.of(this);
    }

    /**
     * With other details. Somebody had checked those that all see: a change of direct lines alone
     * leaves the verification as it is, or it would tell others that there are any.
     */
    ContactPoint withDetails(ContactDetails changed, Filing filed, LocalDate today) {
        var lines = filed.withLinesOf(filing.keeping(id -> changed.channels().find(id).isEmpty()));
        return lines.open(changed).equals(lines.open(details))
                ? new ContactPoint(id, owner, changed, days, verification, detailsChangedOn, filed)
                : new ContactPoint(
                        id,
                        owner,
                        changed,
                        days,
                        verification.afterChangeOn(today),
                        Optional.of(today),
                        filed);
    }

    ContactPoint on(DayRange changed) {
        return new ContactPoint(
                id, owner, details, changed, verification, detailsChangedOn, filing);
    }

    ContactPoint filed(Filing changed) {
        return new ContactPoint(id, owner, details, days, verification, detailsChangedOn, changed);
    }

    private ContactPoint verified(Verification checked) {
        return new ContactPoint(id, owner, details, days, checked, detailsChangedOn, filing);
    }
}
