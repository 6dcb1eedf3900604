package bstf.gateway.overview;

import bstf.platform.access.Sight;
import bstf.platform.time.Timeline;
import java.util.List;

/** The post of a member's personal representative of its Head of Government, over time. */
public record Representation(String member, Timeline<Post> holders, List<Gap> gaps)
        implements Known {

    @Override
    public Representation seenBy(Sight sight) {
        return new Representation(member, Post.seenBy(sight, member, holders), gaps);
    }
}
