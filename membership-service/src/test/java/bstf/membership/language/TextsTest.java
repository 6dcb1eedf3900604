package bstf.membership.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " Interpol", "Interpol ", "Inter\npol"})
    void refusesALineWithBlanksAroundItOrTwoLines(String line) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Texts.line("name", line))
                .withMessageStartingWith("name: '" + line + "' (expected: one line of text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000b",
                "\u001B[31mInterpol",
                "a\u202Eb",
                "\u00A0",
                "\u200B",
                "a\u2028b"
            })
    void refusesWhatNobodySees(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Texts.line("name", text));
        assertThatIllegalArgumentException().isThrownBy(() -> Texts.prose("guidance", text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Interpol", "-a", "a-", "a--b", "a_b"})
    void refusesAnIdThatNobodyCouldDictate(String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> Texts.id("id", id));
    }

    @Test
    void keepsNamesInAnyScript() {
        assertThat(Texts.line("name", "Þórdís Анна")).isEqualTo("Þórdís Анна");
    }

    @Test
    void abridgesWhatIsMuchTooLong() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Texts.line("name", "x".repeat(5000)))
                .withMessageContaining("x…'");
    }
}
