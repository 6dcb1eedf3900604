package bstf.membership.rota.store;

import bstf.membership.rota.Caretakers;
import bstf.membership.rota.Rota;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rota as MongoDB keeps it: all terms in one document.
 *
 * @param caretakers absent in documents from before there were any
 */
record RotaDocument(List<TermDocument> terms, @Nullable List<CaretakerDocument> caretakers) {

    static RotaDocument of(Rota rota) {
        return new RotaDocument(
                rota.terms().stream().map(TermDocument::of).toList(),
                rota.caretakers().all().stream().map(CaretakerDocument::of).toList());
    }

    Rota toRota() {
        return new Rota(
                terms.stream().map(TermDocument::toTerm).toList(),
                caretakers == null
                        ? Caretakers.none()
                        : new Caretakers(
                                caretakers.stream().map(CaretakerDocument::toCaretaker).toList()));
    }
}
