package bstf.membership.rota;

import bstf.platform.changes.Aggregates;

/** Holds the one rota, under {@link Rota#ID}. */
public interface Rotas extends Aggregates<Rota> {}
