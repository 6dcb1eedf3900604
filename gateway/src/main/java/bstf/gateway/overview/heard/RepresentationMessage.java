package bstf.gateway.overview.heard;

import bstf.gateway.overview.Representation;
import java.util.List;

/** {@code representative/<CODE>} on {@code bstf.membership.v1}. */
record RepresentationMessage(String member, List<HolderMessage> holders, List<GapMessage> gaps)
        implements Message {

    @Override
    public Representation toKnown() {
        return new Representation(
                member, HolderMessage.toTimeline(holders), GapMessage.toGaps(gaps));
    }
}
