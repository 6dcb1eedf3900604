package bstf.contacts.contactpoints;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The channels of one contact point, in the order in which they are shown; each id stands once. */
public record Channels(List<Channel> inOrder) {

    public static final int MAX = 50;

    public Channels {
        inOrder = List.copyOf(inOrder);
        var ids = inOrder.stream().map(Channel::id).distinct().count();
        if (ids < inOrder.size() || ids > MAX) {
            throw new IllegalArgumentException(
                    "channels: %s (expected: at most %d, each id once)".formatted(inOrder, MAX));
        }
    }

    static Channels none() {
        return new Channels(List.of());
    }

    /**
     * Reads {@code drafts}. What stands in {@code before} with the same words is kept as it was
     * read then: a number without its country code does not move to another country because the
     * address does.
     */
    static Reading<Channels> read(List<ChannelDraft> drafts, Channels before, Region region) {
        var readings = new ArrayList<Reading<Channel>>();
        var ids = new HashSet<String>();
        for (int i = 0; i < drafts.size(); i++) {
            var path = "channels[%d].".formatted(i);
            if (!ids.add(drafts.get(i).id())) {
                return Reading.invalid(
                        "channel-id-twice",
                        path + "id",
                        "The id `%s` stands twice. Give each channel its own."
                                .formatted(drafts.get(i).id()));
            }
            readings.add(before.reread(drafts.get(i), region, path));
        }
        return Reading.all(readings).then(channels -> Reading.understood(new Channels(channels)));
    }

    /**
     * The channel that {@code draft} says: the one that stands when its words are the same, or else
     * as read now.
     */
    Reading<Channel> reread(ChannelDraft draft, Region region, String path) {
        return find(draft.id())
                .filter(channel -> ChannelDraft.of(channel).saysTheSameAs(draft))
                .map(Reading::understood)
                .orElseGet(() -> draft.read(region, path));
    }

    public Optional<Channel> find(String id) {
        return inOrder.stream().filter(channel -> channel.id().equals(id)).findFirst();
    }

    boolean have(Channel.Kind kind) {
        return inOrder.stream().anyMatch(channel -> channel.kind() == kind);
    }

    boolean hasRoomFor(String id) {
        return inOrder.size() < MAX || find(id).isPresent();
    }

    /** With {@code channel} in the place of the one with its id, or else at the end. */
    Channels with(Channel channel) {
        var channels = new ArrayList<>(inOrder);
        channels.replaceAll(old -> old.id().equals(channel.id()) ? channel : old);
        if (find(channel.id()).isEmpty()) {
            channels.add(channel);
        }
        return new Channels(channels);
    }

    Channels without(Set<String> ids) {
        return new Channels(
                inOrder.stream().filter(channel -> !ids.contains(channel.id())).toList());
    }

    Channels without(String id) {
        return new Channels(inOrder.stream().filter(channel -> !channel.id().equals(id)).toList());
    }
}
