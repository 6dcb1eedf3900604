package bstf.membership;

import bstf.membership.body.Bodies;
import bstf.membership.body.BodyDescribing;
import bstf.membership.members.MemberAdmitting;
import bstf.membership.members.MemberRecording;
import bstf.membership.members.Members;
import bstf.membership.observers.ObserverRecording;
import bstf.membership.observers.ObserverSucceeding;
import bstf.membership.observers.Observers;
import bstf.membership.offices.OfficesOfTheBody;
import bstf.membership.representatives.RepresentativeNaming;
import bstf.membership.representatives.Representatives;
import bstf.membership.rights.MembershipRights;
import bstf.membership.rota.CaretakerAppointing;
import bstf.membership.rota.ChairObligations;
import bstf.membership.rota.RotaPlanning;
import bstf.membership.rota.Rotas;
import bstf.platform.access.Guard;
import bstf.platform.access.KnownOffices;
import bstf.platform.access.Rights;
import bstf.platform.time.ReferenceZone;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the use cases, which know no framework, their ports. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CaretakerSettings.class)
class UseCases {

    @Bean
    Rights rights() {
        return MembershipRights.TABLE;
    }

    @Bean
    KnownOffices knownOffices(Members members, Observers observers, Rotas rotas) {
        return new OfficesOfTheBody(members, observers, rotas);
    }

    @Bean
    BodyDescribing bodyDescribing(Bodies bodies, Guard guard) {
        return new BodyDescribing(bodies, guard);
    }

    @Bean
    MemberAdmitting memberAdmitting(Members members, Guard guard) {
        return new MemberAdmitting(members, guard);
    }

    @Bean
    MemberRecording memberRecording(Members members, Guard guard, Rotas rotas, ReferenceZone zone) {
        return new MemberRecording(members, guard, new ChairObligations(rotas), zone);
    }

    @Bean
    RepresentativeNaming representativeNaming(
            Representatives representatives, Guard guard, Members members) {
        return new RepresentativeNaming(representatives, guard, members);
    }

    @Bean
    ObserverRecording observerRecording(Observers observers, Guard guard) {
        return new ObserverRecording(observers, guard);
    }

    @Bean
    ObserverSucceeding observerSucceeding(Observers observers, Guard guard) {
        return new ObserverSucceeding(observers, guard);
    }

    @Bean
    RotaPlanning rotaPlanning(Rotas rotas, Guard guard, Members members, ReferenceZone zone) {
        return new RotaPlanning(rotas, guard, members, zone);
    }

    @Bean
    CaretakerAppointing caretakerAppointing(
            Rotas rotas,
            Guard guard,
            Members members,
            ReferenceZone zone,
            CaretakerSettings settings) {
        return new CaretakerAppointing(rotas, guard, members, zone, settings.longestDays());
    }
}
