package bstf.platform.founding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import bstf.platform.changes.Aggregates;
import bstf.platform.changes.Beacon;
import bstf.platform.changes.BeaconMapping;
import bstf.platform.changes.InMemoryAggregates;
import bstf.platform.changes.InMemoryAggregates.Told;
import bstf.platform.founding.FoundingMarks.Progress;
import bstf.platform.json.JsonSettings;
import bstf.platform.json.StrictJson;
import bstf.platform.time.SettableClock;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoundingTest {
    /** In English, as where the data are founded, whatever the machine speaks. */
    private static final Validator VALIDATOR =
            Validation.byProvider(HibernateValidator.class)
                    .configure()
                    .defaultLocale(Locale.ENGLISH)
                    .buildValidatorFactory()
                    .getValidator();

    private static final String TWO =
            """
            name: Amber coast
            beacons:
              - code: NO
                keeper: one-family
                height: 30
                lit: 1903-05-01
              - code: "2"
                keeper: nobody
                height: 31
            """;

    private final InMemoryAggregates<Beacon> beacons =
            new InMemoryAggregates<>(new BeaconMapping());
    private final FoundingMarks marks = new InMemoryFoundingMarks();

    @TempDir private Path directory;

    @Test
    void storesEachEntryAsTheFounding() throws IOException {
        load(TWO, beacons);

        assertThat(beacons.find("NO").orElseThrow().value())
                .isEqualTo(new Beacon("NO", 30, Optional.of(LocalDate.of(1903, 5, 1))));
        assertThat(beacons.told())
                .extracting(Told::id, Told::event, Told::by)
                .containsExactly(
                        tuple("NO", "BeaconBuilt", "founding"),
                        tuple("2", "BeaconBuilt", "founding"));
        assertThat(marks.of("coast")).isEqualTo(Progress.DONE);
    }

    @Test
    void readsTheFileNoMoreOnceItIsLoaded() throws IOException {
        load(TWO, beacons);
        load("broken: [", beacons);

        assertThat(beacons.told()).hasSize(2);
    }

    @Test
    void goesOnWhereACrashEndedIt() throws IOException {
        assertThatThrownBy(() -> load(TWO, new CrashingAggregates<>(beacons, 1)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(marks.of("coast")).isEqualTo(Progress.BEGUN);

        load(TWO, beacons);

        assertThat(beacons.told()).extracting(Told::id).containsExactly("NO", "2");
        assertThat(marks.of("coast")).isEqualTo(Progress.DONE);
    }

    @Test
    void takesEachEntryOnceWhenTwoProcessesStart() throws Exception {
        Files.writeString(directory.resolve("coast.yaml"), TWO);
        var together = new CyclicBarrier(2);
        Callable<Void> process =
                () -> {
                    var founding = founding(new BehindTheBarrier(marks, together));
                    founding.load(directory, List.of(new CoastPart(beacons)));
                    return null;
                };

        try (var processes = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var finished : processes.invokeAll(List.of(process, process))) {
                finished.get();
            }
        }

        assertThat(beacons.told()).extracting(Told::id).containsExactlyInAnyOrder("NO", "2");
    }

    /** Marks that let two processes see that nothing was begun before either begins. */
    private record BehindTheBarrier(FoundingMarks marks, CyclicBarrier together)
            implements FoundingMarks {

        @Override
        public Progress of(String part) {
            return marks.of(part);
        }

        @Override
        public void begin(String part) {
            try {
                together.await(1, TimeUnit.MINUTES);
            } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
                throw new IllegalStateException(alone);
            }
            marks.begin(part);
        }

        @Override
        public void finish(String part) {
            marks.finish(part);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '^',
            textBlock =
                    """
                    height: 30~height: [~coast.yaml:7: expected ',' or ']', but got :
                    keeper: nobody~smell: nobody~coast.yaml:8: beacons[1].smell: unknown (expected: one of code, height, keeper, lit)
                    code: NO~code: true~coast.yaml:3: beacons[0].code: true or false (expected: a text)
                    code: NO~code:~coast.yaml:3: beacons[0].code: null (expected: a value; leave out what is absent)
                    one-family~two-families~coast.yaml:4: beacons[0].keeper: "two-families" (expected: one of nobody, one-family)
                    1903-05-01~1903-05-32~coast.yaml:6: beacons[0].lit: "1903-05-32" (expected: a day as yyyy-MM-dd, "2016-11-23")
                    height: 31~hight: 31~coast.yaml:7: beacons[1].height: missing (expected: a whole number)
                    height: 31~height: 91~coast.yaml:9: beacons[1].height: must be less than or equal to 90
                    name: Amber coast~name: ""~coast.yaml:1: name: must not be blank
                    name: Amber coast~~coast.yaml:2: name: must not be blank
                    height: 31~height: 13~coast.yaml:9: beacons[1].height: No beacon is 13 high.
                    height: 31~height: -1~coast.yaml:7: beacons[1]: height: -1 (expected: at least 0)
                    keeper: nobody~code: 3~coast.yaml:8: code stands twice
                    """)
    void stopsWithFileLineAndReasonAndStoresNothing(String good, String bad, String message)
            throws IOException {
        var broken = TWO.replaceFirst(good, bad == null ? "" : bad);

        assertThatThrownBy(() -> load(broken, beacons))
                .isInstanceOf(BrokenFounding.class)
                .hasMessage(message);
        assertThat(beacons.told()).isEmpty();
        assertThat(marks.of("coast")).isEqualTo(Progress.NOT_BEGUN);
    }

    @Test
    void namesAllFaultsAtOnce() {
        var broken = TWO.replace("height: 3", "height: 93");

        assertThatThrownBy(() -> load(broken, beacons))
                .hasMessage(
                        "coast.yaml:5: beacons[0].height: must be less than or equal to 90%n"
                                        .formatted()
                                + "coast.yaml:9: beacons[1].height: must be less than or equal to"
                                + " 90");
    }

    @Test
    void expandsNothing() {
        var bomb = "name: x\na: &a [x]\nbeacons: [*a, *a]\n";

        assertThatThrownBy(() -> load(bomb, beacons))
                .isInstanceOf(BrokenFounding.class)
                .hasMessageStartingWith("coast.yaml:1: Number of aliases");
    }

    @Test
    void boundsDepthAndSize() {
        assertThatThrownBy(() -> load("[".repeat(99), beacons))
                .isInstanceOf(BrokenFounding.class)
                .hasMessageContaining("Nesting Depth exceeded");
        assertThatThrownBy(() -> load("#".repeat(5000), beacons))
                .hasMessage("coast.yaml:1: the file is larger than 4096 bytes");
    }

    @Test
    void saysThatAFileIsMissing() {
        assertThatThrownBy(() -> founding(marks).load(directory, List.of(new CoastPart(beacons))))
                .hasMessage(directory.resolve("coast.yaml") + ":1: there is no such file");
    }

    private void load(String file, Aggregates<Beacon> store) throws IOException {
        Files.writeString(directory.resolve("coast.yaml"), file);
        founding(marks).load(directory, List.of(new CoastPart(store)));
    }

    private static Founding founding(FoundingMarks marks) {
        var json = StrictJson.of(JsonSettings.usual(), Stream.of());
        return new Founding(marks, json, VALIDATOR, SettableClock.atSomeInstant(), 4096);
    }
}
