package bstf.platform.web.wreck;

import bstf.platform.access.Audience;
import bstf.platform.changes.Mapping;

/** How wrecks leave memory: as they are. */
final class WreckMapping implements Mapping<Wreck, Wreck> {

    @Override
    public String type() {
        return "wreck";
    }

    @Override
    public Class<Wreck> documentType() {
        return Wreck.class;
    }

    @Override
    public Wreck toDocument(Wreck wreck) {
        return wreck;
    }

    @Override
    public Wreck toAggregate(Wreck document) {
        return document;
    }

    @Override
    public Object toMessage(Wreck wreck) {
        return wreck;
    }

    @Override
    public String orderOf(Wreck wreck) {
        return wreck.id();
    }

    @Override
    public Audience audienceOf(Wreck wreck) {
        return wreck.draft() ? Audience.SECRETARIAT : Audience.PUBLIC;
    }
}
