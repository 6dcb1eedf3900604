package bstf.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ShapesTest {
    private static final int LONGEST_TEXT_OF_A_BODY = 20_000;

    @ParameterizedTest
    @ValueSource(strings = {"Visby", "a", "Þórdís Анна", "Ђ 🙂", "a  b", "e\u0301", "a\u200Db"})
    void takesLinesInAnyScript(String line) {
        assertThat(line).matches(Shapes.LINE).matches(Shapes.PADDED_LINE).matches(Shapes.PROSE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u00A0",
                "\u200B",
                "\uFEFF",
                "a\u0000b",
                "\u001B[31m",
                "a\u007F",
                "a\u0085b",
                "a\u2028b",
                "a\u202Eb",
                "a\u2066b",
                "\uD800"
            })
    void refusesWhatNobodySees(String text) {
        assertThat(text)
                .doesNotMatch(Shapes.LINE)
                .doesNotMatch(Shapes.PADDED_LINE)
                .doesNotMatch(Shapes.PROSE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\r\nb", "a\tb"})
    void takesSeveralLinesAsProseAlone(String text) {
        assertThat(text)
                .matches(Shapes.PROSE)
                .doesNotMatch(Shapes.LINE)
                .doesNotMatch(Shapes.PADDED_LINE);
    }

    @ParameterizedTest
    @ValueSource(strings = {" a", "a ", "\u00A0a", "a\u3000"})
    void letsBlanksStandAroundAPaddedLineAlone(String text) {
        assertThat(text)
                .matches(Shapes.PADDED_LINE)
                .doesNotMatch(Shapes.LINE)
                .doesNotMatch(Shapes.PROSE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "2016-11-strategic", "a-b-c", "71176b39-5ec6-3734-8aab-7fb52599070e"})
    void takesIds(String id) {
        assertThat(id).matches(Shapes.ID).matches(Shapes.PARTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", "a-", "a--b", "a_b", "å", "a b"})
    void refusesIdsThatNobodyCouldDictate(String id) {
        assertThat(id).doesNotMatch(Shapes.ID).doesNotMatch(Shapes.PARTY);
    }

    static Stream<String> textsThatTakeLong() {
        var most = LONGEST_TEXT_OF_A_BODY;
        return Stream.of(
                "x".repeat(most - 1) + "\u0001",
                "x".repeat(most - 1) + " ",
                " ".repeat(most),
                " ".repeat(most - 1) + "\u0001",
                "a" + "-a".repeat(most / 2 - 1),
                "a".repeat(most - 1) + "-",
                "a-".repeat(most / 2));
    }

    /** A text was read two hundred million times over, or filled the stack. */
    @ParameterizedTest
    @MethodSource("textsThatTakeLong")
    void looksAtEachCharacterOfTheLongestTextAFewTimes(String text) {
        for (var shape :
                List.of(Shapes.ID, Shapes.PARTY, Shapes.LINE, Shapes.PADDED_LINE, Shapes.PROSE)) {
            var watched = Watched.of(text);

            Pattern.compile(shape).matcher(watched).matches();

            assertThat(watched.looks()).as(shape).isLessThan(10L * LONGEST_TEXT_OF_A_BODY);
        }
    }
}
