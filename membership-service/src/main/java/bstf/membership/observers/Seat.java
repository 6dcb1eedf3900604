package bstf.membership.observers;

import bstf.membership.language.Gap;
import bstf.membership.language.Holding;
import bstf.membership.language.Post;
import bstf.membership.language.Texts;
import bstf.platform.changes.Refusal;
import bstf.platform.time.Timeline.Entry;
import java.util.List;
import java.util.Optional;

/**
 * A place of an observer's official at meetings.
 *
 * @param id readable, unique within the observer
 * @param title what the official is sent as
 * @param holders who sat there from which day on, in any order
 */
public record Seat(String id, String title, List<Entry<Holding>> holders) {

    public Seat {
        Texts.id("seats.id", id);
        Texts.line("seats.title", title);
        holders = List.copyOf(holders);
    }

    Optional<Refusal> refusal() {
        return Post.refusalOf("seats." + id + ".holders", holders);
    }

    /** The seat as a post; only of a seat that is not refused. */
    public Post post() {
        return Post.of(holders);
    }

    List<Gap> gaps() {
        return post().gaps("official-not-named", "seat-vacant", "seats." + id + ".holders");
    }
}
