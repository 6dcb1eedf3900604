package bstf.membership.rota.web;

import bstf.membership.rota.Rota;
import bstf.membership.rota.Term;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The part of the rota that callers write. */
@Schema(description = "All terms of the rota.")
record RotaBody(
        @Schema(description = "All terms; decided ones can't be left out.")
                @NotNull
                @Size(max = Rota.MOST)
                List<@NotNull @Valid TermEntry> terms) {

    static RotaBody of(List<Term> terms) {
        return new RotaBody(terms.stream().map(TermEntry::of).toList());
    }

    List<Term> toTerms() {
        return terms.stream().map(TermEntry::toTerm).toList();
    }
}
