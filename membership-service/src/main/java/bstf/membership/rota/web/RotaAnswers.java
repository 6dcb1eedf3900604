package bstf.membership.rota.web;

import bstf.membership.rota.Rota;
import bstf.membership.rota.Rotas;
import bstf.platform.time.ReferenceZone;
import bstf.platform.web.AggregateAnswers;
import bstf.platform.web.Answers;
import org.springframework.stereotype.Component;

/** The answers about the rota and its terms. */
@Component
final class RotaAnswers extends AggregateAnswers<Rota, RotaView> {

    RotaAnswers(Rotas rotas, ReferenceZone zone, Answers answers) {
        super(rotas, RotaView::of, zone, answers);
    }
}
