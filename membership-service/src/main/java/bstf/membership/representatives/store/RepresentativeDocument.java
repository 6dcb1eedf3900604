package bstf.membership.representatives.store;

import bstf.membership.language.Post;
import bstf.membership.language.store.KeptHolder;
import bstf.membership.members.MemberCode;
import bstf.membership.representatives.RepresentativePost;
import java.util.List;

/** A representative's post as MongoDB keeps it. */
record RepresentativeDocument(String member, List<KeptHolder> holders) {

    static RepresentativeDocument of(RepresentativePost post) {
        return new RepresentativeDocument(
                post.member().value(), KeptHolder.of(post.post().holders().entries()));
    }

    RepresentativePost toRepresentativePost() {
        return new RepresentativePost(
                new MemberCode(member), Post.of(KeptHolder.toHolders(holders)));
    }
}
