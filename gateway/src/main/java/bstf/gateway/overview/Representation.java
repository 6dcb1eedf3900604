package bstf.gateway.overview;

import bstf.platform.time.Timeline;
import java.util.List;

/** The post of a member's personal representative of its Head of Government, over time. */
public record Representation(String member, Timeline<Post> holders, List<Gap> gaps)
        implements Known {}
