package bstf.membership.rota;

import bstf.membership.members.MemberCode;
import bstf.membership.members.Obligations;
import bstf.platform.changes.Refusal;
import java.util.Optional;

/** A member that chairs, chaired or is to chair stays in the record: the rota names it. */
public record ChairObligations(Rotas rotas) implements Obligations {

    @Override
    public Optional<Refusal> refusalOfRetiring(MemberCode code) {
        return rotas.find(Rota.ID).stream()
                .flatMap(kept -> kept.value().terms().stream())
                .filter(term -> term.chair().equals(code))
                .findFirst()
                .map(term ->
                        Refusal.conflict(
                                "member-in-rota",
                                ("%s chairs the term %s, so its entry is no mistake. Decide another"
                                                + " chair or withdraw the proposal first; a state that"
                                                + " leaves gets the standing withdrawn.")
                                        .formatted(code, term.id())));
    }
}
