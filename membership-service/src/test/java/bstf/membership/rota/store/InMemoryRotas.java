package bstf.membership.rota.store;

import bstf.membership.rota.Rota;
import bstf.membership.rota.Rotas;
import bstf.platform.changes.InMemoryAggregates;
import java.time.Clock;

/** The twin of the store, for tests that need no database. */
public final class InMemoryRotas extends InMemoryAggregates<Rota> implements Rotas {

    public InMemoryRotas(Clock clock) {
        super(new RotaMapping(), clock, Integer.MAX_VALUE);
    }
}
