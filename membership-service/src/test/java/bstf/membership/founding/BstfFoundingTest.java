package bstf.membership.founding;

import static org.assertj.core.api.Assertions.assertThat;

import bstf.membership.ServiceWithoutKafka;
import bstf.membership.body.Bodies;
import bstf.membership.body.published.BodyMessage;
import bstf.membership.members.Members;
import bstf.membership.members.published.MemberMessage;
import bstf.membership.observers.Observers;
import bstf.membership.observers.published.ObserverMessage;
import bstf.membership.representatives.Representatives;
import bstf.membership.representatives.published.RepresentativeMessage;
import bstf.membership.rota.Rota;
import bstf.membership.rota.Rotas;
import bstf.membership.rota.published.RotaMessage;
import bstf.platform.Golden;
import bstf.platform.changes.Aggregates;
import bstf.platform.changes.MessageJson;
import bstf.platform.changes.Slice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.ConfigurableApplicationContext;

/** What BSTF's own file brings into being; started once, since nothing here changes it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BstfFoundingTest {
    private static final Path REAL = Golden.root().resolve("config-repo/founding");
    private static final LocalDate ANNIVERSARY = LocalDate.parse("2016-05-04");

    private final ConfigurableApplicationContext service =
            new ServiceWithoutKafka().start(REAL, "Europe/Moscow");

    @AfterAll
    void stop() {
        service.close();
    }

    @Test
    void saysWhatItsSourceSays() {
        assertSays("body", BodyMessage.of(value(bean(Bodies.class), "bstf")));
        assertSays("member", MemberMessage.of(value(bean(Members.class), "RU")));
        assertSays("member-not-given", MemberMessage.of(value(bean(Members.class), "SE")));
        assertSays(
                "representative",
                RepresentativeMessage.of(value(bean(Representatives.class), "SE")));
        assertSays("observer", ObserverMessage.of(value(bean(Observers.class), "emcdda")));
        assertSays("rota", RotaMessage.of(value(bean(Rotas.class), Rota.ID)));
    }

    @Test
    void bringsAllOfBstfIntoBeing() {
        assertThat(ids(bean(Members.class)))
                .containsExactly("DE", "DK", "EE", "FI", "IS", "LT", "LV", "NO", "PL", "RU", "SE");
        assertThat(ids(bean(Representatives.class))).isEqualTo(ids(bean(Members.class)));
        assertThat(ids(bean(Observers.class)))
                .containsExactly(
                        "bsrbcc", "cbss", "council-eu", "emcdda", "europol", "interpol", "unodc");
        assertThat(bean(Members.class).list(Slice.all(), m -> m.isInStandingOn(ANNIVERSARY)))
                .hasSize(11);
        assertThat(value(bean(Rotas.class), Rota.ID).on(ANNIVERSARY).current())
                .map(term -> term.chair().value())
                .hasValue("RU");
    }

    @Test
    void namesNobodyWhomItsSourceDoesNotName() {
        assertThat(bean(Representatives.class).list(Slice.all(), _ -> true))
                .isNotEmpty()
                .allSatisfy(kept ->
                        assertThat(kept.value().gaps())
                                .extracting(gap -> gap.code())
                                .containsExactly("representative-not-named"));
    }

    private <T> T bean(Class<T> type) {
        return service.getBean(type);
    }

    private static <A> A value(Aggregates<A> aggregates, String id) {
        return aggregates.find(id).orElseThrow().value();
    }

    private static <A> List<String> ids(Aggregates<A> aggregates) {
        return aggregates.list(Slice.all(), _ -> true).stream().map(kept -> kept.id()).toList();
    }

    private static void assertSays(String sample, Object message) {
        Golden.assertSame(
                "docs/messages/membership/%s.json".formatted(sample),
                MessageJson.mapper().valueToTree(message));
    }
}
