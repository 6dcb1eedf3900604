package bstf.contacts.contactpoints.web;

import bstf.contacts.contactpoints.Channel;
import bstf.contacts.contactpoints.ContactPoint;
import bstf.contacts.contactpoints.ContactRights;
import bstf.contacts.contactpoints.Desk;
import bstf.platform.access.Audience;
import bstf.platform.access.Sight;
import java.util.Optional;

/**
 * How much a caller sees of a contact point of which it may know.
 *
 * @param seeAll direct lines and names as well
 * @param knowOfNames that somebody's name is withheld
 */
record Eyes(boolean seeAll, boolean knowOfNames) {
    static Eyes of(ContactPoint point, Sight sight, ContactRights rights) {
        return new Eyes(Desk.seesAll(sight, rights.thing(point)), sight.sees(Audience.OBSERVERS));
    }

    ContactPoint seen(ContactPoint point) {
        return seeAll ? point : point.withoutDirectLines();
    }

    /** What was known once, without the lines that have become direct since. */
    ContactPoint seenThen(ContactPoint then, ContactPoint now) {
        return seeAll ? then : seen(then.withLinesOf(now));
    }

    Optional<ChannelView> channel(ContactPoint point, String channelId) {
        return seen(point)
                .details()
                .channels()
                .find(channelId)
                .map((Channel channel) -> ChannelView.of(point, channel));
    }
}
