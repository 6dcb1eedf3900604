package bstf.membership.representatives.published;

import bstf.membership.language.published.GapMessage;
import bstf.membership.language.published.HolderMessage;
import bstf.membership.representatives.RepresentativePost;
import java.util.List;

/**
 * The whole state of a representative's post, version 1.
 *
 * @param member the code of the member whose Head of Government is represented
 * @param holders who holds it, oldest first
 */
public record RepresentativeMessage(
        String member, List<HolderMessage> holders, List<GapMessage> gaps) {

    public static RepresentativeMessage of(RepresentativePost post) {
        return new RepresentativeMessage(
                post.member().value(), HolderMessage.of(post.post()), GapMessage.of(post.gaps()));
    }
}
