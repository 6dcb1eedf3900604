package bstf.membership.rota.store;

import bstf.membership.rota.Rota;
import java.util.List;

/** The rota as MongoDB keeps it: all terms in one document. */
record RotaDocument(List<TermDocument> terms) {

    static RotaDocument of(Rota rota) {
        return new RotaDocument(rota.terms().stream().map(TermDocument::of).toList());
    }

    Rota toRota() {
        return new Rota(terms.stream().map(TermDocument::toTerm).toList());
    }
}
