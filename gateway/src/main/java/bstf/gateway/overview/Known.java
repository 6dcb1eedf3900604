package bstf.gateway.overview;

import bstf.platform.access.Sight;
import java.util.List;

/** One thing that a service said about itself, as it stands now with all its dated parts. */
public sealed interface Known
        permits Body, Member, Representation, Observer, Rota, Meeting, ContactPoint {

    /** It without the parts that only others may see; itself when there are none. */
    default Known seenBy(Sight sight) {
        return this;
    }

    /** What is missing about it, each gap with the days on which it is missing. */
    List<Gap> gaps();
}
