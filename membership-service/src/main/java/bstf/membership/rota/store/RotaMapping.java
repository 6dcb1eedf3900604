package bstf.membership.rota.store;

import bstf.membership.rota.Rota;
import bstf.membership.rota.published.RotaMessage;
import bstf.platform.access.Audience;
import bstf.platform.changes.Mapping;

/** How the rota leaves memory. */
final class RotaMapping implements Mapping<Rota, RotaDocument> {

    @Override
    public String type() {
        return "rota";
    }

    @Override
    public Class<RotaDocument> documentType() {
        return RotaDocument.class;
    }

    @Override
    public RotaDocument toDocument(Rota rota) {
        return RotaDocument.of(rota);
    }

    @Override
    public Rota toAggregate(RotaDocument document) {
        return document.toRota();
    }

    @Override
    public Object toMessage(Rota rota) {
        return RotaMessage.of(rota);
    }

    @Override
    public String orderOf(Rota rota) {
        return Rota.ID;
    }

    @Override
    public Audience audienceOf(Rota rota) {
        return Audience.PUBLIC;
    }
}
