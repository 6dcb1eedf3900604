package bstf.membership.body.store;

import bstf.membership.body.Body;
import bstf.membership.body.published.BodyMessage;
import bstf.platform.access.Audience;
import bstf.platform.changes.Mapping;

/** How the body leaves memory. */
final class BodyMapping implements Mapping<Body, BodyDocument> {

    @Override
    public String type() {
        return "body";
    }

    @Override
    public Class<BodyDocument> documentType() {
        return BodyDocument.class;
    }

    @Override
    public BodyDocument toDocument(Body body) {
        return BodyDocument.of(body);
    }

    @Override
    public Body toAggregate(BodyDocument document) {
        return document.toBody();
    }

    @Override
    public Object toMessage(Body body) {
        return BodyMessage.of(body);
    }

    @Override
    public String orderOf(Body body) {
        return body.id();
    }

    @Override
    public Audience audienceOf(Body body) {
        return Audience.PUBLIC;
    }
}
