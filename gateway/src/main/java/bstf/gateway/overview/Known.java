package bstf.gateway.overview;

import java.util.List;

/** One thing that a service said about itself, as it stands now with all its dated parts. */
public sealed interface Known
        permits Body, Member, Representation, Observer, Rota, Meeting, ContactPoint {

    /** What is missing about it, each gap with the days on which it is missing. */
    List<Gap> gaps();
}
