package bstf.membership.representatives.store;

import bstf.membership.representatives.RepresentativePost;
import bstf.membership.representatives.published.RepresentativeMessage;
import bstf.platform.access.Audience;
import bstf.platform.changes.Mapping;

/** How representatives' posts leaves memory. */
final class RepresentativePostMapping
        implements Mapping<RepresentativePost, RepresentativeDocument> {

    @Override
    public String type() {
        return "representative";
    }

    @Override
    public Class<RepresentativeDocument> documentType() {
        return RepresentativeDocument.class;
    }

    @Override
    public RepresentativeDocument toDocument(RepresentativePost post) {
        return RepresentativeDocument.of(post);
    }

    @Override
    public RepresentativePost toAggregate(RepresentativeDocument document) {
        return document.toRepresentativePost();
    }

    @Override
    public Object toMessage(RepresentativePost post) {
        return RepresentativeMessage.of(post);
    }

    @Override
    public String orderOf(RepresentativePost post) {
        return post.member().value();
    }

    @Override
    public Audience audienceOf(RepresentativePost post) {
        return Audience.PUBLIC;
    }
}
