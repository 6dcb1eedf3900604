package bstf.membership.founding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

class FoundingTest {
    private static final Path REAL = Golden.root().resolve("config-repo/founding");
    private static final Path KEEPERS =
            Path.of("src/test/resources/founding/lighthouse-keepers").toAbsolutePath();
    private static final LocalDate ANNIVERSARY = LocalDate.parse("2016-05-04");

    private final ServiceWithoutKafka service = new ServiceWithoutKafka();

    @TempDir private Path directory;
    private Optional<ConfigurableApplicationContext> running = Optional.empty();

    @AfterEach
    void stop() {
        running.ifPresent(ConfigurableApplicationContext::close);
    }

    @Test
    void saysWhatItsSourceSays() {
        found(REAL, "Europe/Moscow");

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
        found(REAL, "Europe/Moscow");

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
        found(REAL, "Europe/Moscow");

        assertThat(bean(Representatives.class).list(Slice.all(), _ -> true))
                .allSatisfy(kept ->
                        assertThat(kept.value().gaps())
                                .extracting(gap -> gap.code())
                                .containsExactly("representative-not-named"));
    }

    @Test
    void changesNothingAtASecondStart() {
        found(REAL, "Europe/Moscow");
        var first = bean(Members.class).list(Slice.all(), _ -> true);
        stop();

        found(KEEPERS, "Atlantic/Reykjavik");

        assertThat(bean(Members.class).list(Slice.all(), _ -> true)).isEqualTo(first);
    }

    @Test
    void foundsAnotherBodyFromOtherFiles() {
        found(KEEPERS, "Atlantic/Reykjavik");

        assertThat(bean(Bodies.class).present(Optional.empty()))
                .map(kept -> kept.value().profile().shortName())
                .hasValue("Keepers");
        assertThat(ids(bean(Members.class))).containsExactly("IE", "PT");
        assertThat(bean(Observers.class).resolve("birds", Optional.empty()))
                .map(kept -> kept.id())
                .hasValue("gulls");
        assertThat(value(bean(Observers.class), "terns").lastDay())
                .hasValue(LocalDate.parse("2030-12-31"));
        assertThat(value(bean(Rotas.class), Rota.ID).on(LocalDate.parse("2031-04-01")).proposed())
                .map(term -> term.id())
                .hasValue("second-watch");
    }

    @Test
    void refusesAZoneInWhichTheServicesDoNotReckon() {
        assertThatThrownBy(() -> found(KEEPERS, "Europe/Moscow"))
                .rootCause()
                .hasMessageContaining("membership.yaml:2: ")
                .hasMessageContaining("Atlantic/Reykjavik");
    }

    @Test
    void stopsAtEveryBrokenRuleWithItsLineAndStoresNothing() throws IOException {
        write("code: PT", "code: IE", "decision: fog", "decision: rain");

        assertThatThrownBy(() -> found(directory, "Atlantic/Reykjavik"))
                .rootCause()
                .hasMessageContaining("membership.yaml:22: members[0]: decision: rain stands 0")
                .hasMessageContaining("membership.yaml:31: members[1]: IE stands twice")
                .hasMessageContaining("rota: ");
        write();
        found(directory, "Atlantic/Reykjavik");
        assertThat(ids(bean(Members.class))).containsExactly("IE", "PT");
    }

    @Test
    void refusesAChairThatIsNotInStanding() throws IOException {
        write("firstDay: 2031-04-01", "firstDay: 2032-12-01");

        assertThatThrownBy(() -> found(directory, "Atlantic/Reykjavik"))
                .rootCause()
                .hasMessageContaining("IE is suspended on 2032-12-01");
    }

    @Test
    void refusesAPersonInAPostThatIsVacant() throws IOException {
        write("state: held", "state: vacant");

        assertThatThrownBy(() -> found(directory, "Atlantic/Reykjavik"))
                .rootCause()
                .hasMessageContaining(
                        "membership.yaml:26: members[0].representative: person: given");
    }

    @Test
    void namesAFieldThatIsMissing() throws IOException {
        write("    kind: organisation\n", "");

        assertThatThrownBy(() -> found(directory, "Atlantic/Reykjavik"))
                .rootCause()
                .hasMessageContaining("observers[1].kind");
    }

    /** The keepers' file with replacements. */
    private void write(String... replacements) throws IOException {
        var text = Files.readString(KEEPERS.resolve("membership.yaml"));
        for (var i = 0; i < replacements.length; i += 2) {
            text = text.replace(replacements[i], replacements[i + 1]);
        }
        Files.writeString(directory.resolve("membership.yaml"), text);
    }

    private void found(Path from, String zone) {
        running = Optional.of(service.start(from, zone));
    }

    private <T> T bean(Class<T> type) {
        return running.orElseThrow().getBean(type);
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
