package bstf.membership.rota.store;

import bstf.membership.rota.Rota;
import bstf.membership.rota.Rotas;
import bstf.platform.changes.store.MongoAggregates;
import bstf.platform.changes.store.MongoStores;
import org.springframework.stereotype.Component;

/** Keeps the rota in MongoDB. */
@Component
final class MongoRotas extends MongoAggregates<Rota, RotaDocument> implements Rotas {

    MongoRotas(MongoStores stores) {
        super(stores, new RotaMapping());
    }
}
