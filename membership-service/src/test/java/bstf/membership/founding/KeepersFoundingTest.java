package bstf.membership.founding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bstf.membership.ServiceWithoutKafka;
import bstf.membership.body.Bodies;
import bstf.membership.members.Members;
import bstf.membership.observers.Observers;
import bstf.membership.rota.Rota;
import bstf.membership.rota.Rotas;
import bstf.platform.changes.Aggregates;
import bstf.platform.changes.Slice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A body that does not exist needs nothing but another file; and what is wrong with a file is told.
 */
class KeepersFoundingTest {
    private static final Path KEEPERS =
            Path.of("src/test/resources/founding/lighthouse-keepers").toAbsolutePath();
    private static final String ZONE = "Atlantic/Reykjavik";

    private final ServiceWithoutKafka service = new ServiceWithoutKafka();

    @TempDir private Path directory;

    @Test
    void foundsThemAndChangesNothingAtASecondStart() throws IOException {
        try (var running = service.start(KEEPERS, ZONE)) {
            assertThat(running.getBean(Bodies.class).present(Optional.empty()))
                    .map(kept -> kept.value().profile().shortName())
                    .hasValue("Keepers");
            assertThat(ids(running.getBean(Members.class))).containsExactly("IE", "PT");
            assertThat(running.getBean(Observers.class).resolve("birds", Optional.empty()))
                    .map(kept -> kept.id())
                    .hasValue("gulls");
            assertThat(value(running.getBean(Observers.class), "terns").lastDay())
                    .hasValue(LocalDate.parse("2030-12-31"));
            assertThat(
                            value(running.getBean(Rotas.class), Rota.ID)
                                    .on(day("2031-04-01"))
                                    .proposed())
                    .map(term -> term.id())
                    .hasValue("second-watch");
        }
        write("code: PT", "code: FR", "chair: PT", "chair: FR");
        try (var again = service.start(directory, ZONE)) {
            assertThat(ids(again.getBean(Members.class))).containsExactly("IE", "PT");
        }
    }

    @Test
    void stopsAtEveryBrokenRuleWithItsLineAndStoresNothing() throws IOException {
        write(
                "    decidedOn: 2030-02-01\n",
                "",
                "code: PT",
                "code: IE",
                "state: held",
                "state: vacant",
                "successor: gulls",
                "successor: cranes",
                "firstDay: 2031-04-01",
                "firstDay: 2032-12-01");

        assertThatThrownBy(() -> service.start(directory, "Europe/Moscow"))
                .rootCause()
                .hasMessageContaining("membership.yaml:2: body: The body's days begin in Atlantic")
                .hasMessageContaining(
                        "membership.yaml:25: members[0].representative: person: given")
                .hasMessageContaining("membership.yaml:30: members[1]: IE stands twice")
                .hasMessageContaining("There is no observer cranes")
                .hasMessageContaining("rota: The chair of first-watch, PT, is no member");
        write();
        try (var healed = service.start(directory, ZONE)) {
            assertThat(ids(healed.getBean(Members.class))).containsExactly("IE", "PT");
        }
    }

    @Test
    void namesWhatIsMissingOrUnknown() throws IOException {
        write("    kind: organisation\n", "", "decision: fog", "decisions: fog");

        assertThatThrownBy(() -> service.start(directory, ZONE))
                .rootCause()
                .hasMessageContaining("decisions: unknown");
    }

    /** The keepers' file with replacements. */
    private void write(String... replacements) throws IOException {
        var text = Files.readString(KEEPERS.resolve("membership.yaml"));
        for (var i = 0; i < replacements.length; i += 2) {
            text = text.replace(replacements[i], replacements[i + 1]);
        }
        Files.writeString(directory.resolve("membership.yaml"), text);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static <A> A value(Aggregates<A> aggregates, String id) {
        return aggregates.find(id).orElseThrow().value();
    }

    private static <A> List<String> ids(Aggregates<A> aggregates) {
        return aggregates.list(Slice.all(), _ -> true).stream().map(kept -> kept.id()).toList();
    }
}
