package bstf.platform.founding.store;

import static org.assertj.core.api.Assertions.assertThat;

import bstf.platform.changes.store.MongoForTests;
import bstf.platform.founding.FoundingMarks;
import bstf.platform.founding.FoundingMarks.Progress;
import bstf.platform.founding.InMemoryFoundingMarks;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MongoFoundingMarksTest {

    static Stream<FoundingMarks> marks() {
        var everywhere =
                Stream.of(
                        new InMemoryFoundingMarks(),
                        new MongoFoundingMarks(MongoForTests.embedded().database()));
        return MongoForTests.isRealThere()
                ? Stream.concat(
                        everywhere,
                        Stream.of(new MongoFoundingMarks(MongoForTests.real().database())))
                : everywhere;
    }

    @ParameterizedTest
    @MethodSource("marks")
    void remembersHowFarEachPartHasCome(FoundingMarks marks) {
        assertThat(marks.of("coast")).isEqualTo(Progress.NOT_BEGUN);
        marks.begin("coast");
        assertThat(marks.of("coast")).isEqualTo(Progress.BEGUN);
        marks.finish("coast");
        marks.begin("coast");
        assertThat(marks.of("coast")).isEqualTo(Progress.DONE);
        assertThat(marks.of("river")).isEqualTo(Progress.NOT_BEGUN);
    }
}
