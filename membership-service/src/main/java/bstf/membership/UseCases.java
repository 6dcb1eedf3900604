package bstf.membership;

import bstf.membership.body.Bodies;
import bstf.membership.body.BodyDescribing;
import bstf.membership.members.MemberRecording;
import bstf.membership.members.Members;
import bstf.membership.observers.ObserverRecording;
import bstf.membership.observers.Observers;
import bstf.membership.representatives.RepresentativeNaming;
import bstf.membership.representatives.Representatives;
import bstf.membership.rota.ChairObligations;
import bstf.membership.rota.RotaPlanning;
import bstf.membership.rota.Rotas;
import bstf.platform.time.ReferenceZone;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the use cases, which know no framework, their ports. */
@Configuration(proxyBeanMethods = false)
class UseCases {

    @Bean
    BodyDescribing bodyDescribing(Bodies bodies) {
        return new BodyDescribing(bodies);
    }

    @Bean
    MemberRecording memberRecording(Members members, Rotas rotas) {
        return new MemberRecording(members, new ChairObligations(rotas));
    }

    @Bean
    RepresentativeNaming representativeNaming(Representatives representatives, Members members) {
        return new RepresentativeNaming(representatives, members);
    }

    @Bean
    ObserverRecording observerRecording(Observers observers) {
        return new ObserverRecording(observers);
    }

    @Bean
    RotaPlanning rotaPlanning(Rotas rotas, Members members, ReferenceZone zone) {
        return new RotaPlanning(rotas, members, zone);
    }
}
