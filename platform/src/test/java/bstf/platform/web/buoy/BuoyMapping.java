package bstf.platform.web.buoy;

import bstf.platform.access.Audience;
import bstf.platform.changes.Mapping;

/** How buoys leave memory: as they are. */
final class BuoyMapping implements Mapping<Buoy, Buoy> {

    @Override
    public String type() {
        return "buoy";
    }

    @Override
    public Class<Buoy> documentType() {
        return Buoy.class;
    }

    @Override
    public Buoy toDocument(Buoy buoy) {
        return buoy;
    }

    @Override
    public Buoy toAggregate(Buoy document) {
        return document;
    }

    @Override
    public Object toMessage(Buoy buoy) {
        return buoy;
    }

    @Override
    public String orderOf(Buoy buoy) {
        return buoy.name() + "|" + buoy.id();
    }

    @Override
    public Audience audienceOf(Buoy buoy) {
        return Audience.PUBLIC;
    }
}
