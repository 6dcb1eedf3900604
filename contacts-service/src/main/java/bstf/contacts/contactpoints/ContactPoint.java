package bstf.contacts.contactpoints;

import bstf.contacts.contactpoints.ContactPointEvent.ChannelRemoved;
import bstf.contacts.contactpoints.ContactPointEvent.ChannelSet;
import bstf.contacts.contactpoints.ContactPointEvent.ContactPointChanged;
import bstf.contacts.contactpoints.ContactPointEvent.ContactPointRetired;
import bstf.contacts.contactpoints.ContactPointEvent.ContactPointVerified;
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
 * @param retired whether it has been taken out of use for good
 */
public record ContactPoint(
        String id,
        Owner owner,
        ContactDetails details,
        DayRange days,
        Verification verification,
        Optional<LocalDate> detailsChangedOn,
        boolean retired) {

    /** A contact point that nobody has verified or changed yet. */
    static ContactPoint fresh(String id, Owner owner, ContactDetails details, DayRange days) {
        return new ContactPoint(
                id, owner, details, days, new Verification.Never(), Optional.empty(), false);
    }

    /**
     * The same details, owner and days as {@code draft} says; days are checked against the owner's
     * when they move.
     */
    Decision<ContactPoint> change(ContactPointDraft draft, OwnerAnswer answer, LocalDate today) {
        if (retired) {
            return isRetired();
        }
        if (!draft.owner().equals(owner)) {
            return Decision.refused(
                    Refusal.invalid(
                            "owner-is-fixed",
                            "owner",
                            ("This contact point belongs to %s `%s` for ever. Make another one for"
                                            + " another owner.")
                                    .formatted(owner.kind().word(), owner.id())));
        }
        var read =
                draft.days()
                        .then(newDays ->
                                ContactDetails.read(draft, details.channels(), answer)
                                        .then(newDetails ->
                                                Reading.understood(
                                                        withDetails(newDetails, today)
                                                                .on(newDays))));
        return switch (read) {
            case Reading.Refused<ContactPoint>(var reason) -> Decision.refused(reason);
            case Reading.Understood<ContactPoint>(var changed) ->
                    (changed.days.equals(days)
                                    ? Optional.<Refusal>empty()
                                    : answer.objection(owner, changed.days))
                            .map(Decision::<ContactPoint>refused)
                            .orElseGet(() -> Decision.taken(changed, new ContactPointChanged()));
        };
    }

    /** Adds the channel, or puts it in the place of the one with its id. */
    Decision<ContactPoint> set(ChannelDraft draft, OwnerAnswer answer, LocalDate today) {
        if (retired) {
            return isRetired();
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
                            withDetails(details.with(details.channels().with(channel)), today),
                            new ChannelSet(channel.id()));
        };
    }

    /** Takes the channel away. */
    Decision<ContactPoint> remove(String channelId, LocalDate today) {
        if (retired) {
            return isRetired();
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
                withDetails(details.with(details.channels().without(channelId)), today),
                new ChannelRemoved(channelId));
    }

    /** Somebody has checked the details as they stand. */
    Decision<ContactPoint> verify(LocalDate on, String by, LocalDate today) {
        if (retired) {
            return isRetired();
        }
        if (on.isAfter(today)) {
            return Decision.refused(
                    Refusal.invalid(
                            "verified-in-the-future",
                            "on",
                            ("The day %s is still to come; today is %s. Give the day on which it"
                                            + " was verified.")
                                    .formatted(on, today)));
        }
        if (detailsChangedOn.isPresent() && on.isBefore(detailsChangedOn.get())) {
            return Decision.refused(
                    Refusal.invalid(
                            "verified-before-change",
                            "on",
                            ("The details were changed on %s; a verification on %s does not cover"
                                            + " them. Verify them as they stand.")
                                    .formatted(detailsChangedOn.get(), on)));
        }
        return Decision.taken(
                new ContactPoint(
                        id,
                        owner,
                        details,
                        days,
                        new Verification.Verified(on, by),
                        detailsChangedOn,
                        false),
                new ContactPointVerified());
    }

    /** Takes it out of use for good; retiring it again changes nothing. */
    Decision<ContactPoint> retire() {
        return Decision.taken(
                new ContactPoint(id, owner, details, days, verification, detailsChangedOn, true),
                new ContactPointRetired());
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

    private ContactPoint withDetails(ContactDetails changed, LocalDate today) {
        return changed.equals(details)
                ? this
                : new ContactPoint(
                        id,
                        owner,
                        changed,
                        days,
                        verification.afterChangeOn(today),
                        Optional.of(today),
                        retired);
    }

    private ContactPoint on(DayRange changed) {
        return new ContactPoint(
                id, owner, details, changed, verification, detailsChangedOn, retired);
    }

    private Decision<ContactPoint> isRetired() {
        return Decision.refused(
                Refusal.conflict(
                        "contact-point-retired",
                        ("The contact point `%s` has been retired and is not changed any more. Make"
                                        + " a new one.")
                                .formatted(id)));
    }
}
