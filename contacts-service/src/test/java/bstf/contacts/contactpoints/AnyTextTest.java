package bstf.contacts.contactpoints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever people write is understood or refused; nothing that they write breaks the reading. */
class AnyTextTest {
    private static final int TEXTS = 20_000;
    private static final List<String> PIECES =
            List.of(
                    "+7",
                    "495",
                    "667",
                    "08",
                    "0",
                    "9",
                    " ",
                    "-",
                    "(",
                    ")",
                    "/",
                    ";ext=",
                    "ext. ",
                    "x",
                    "#",
                    "tel:",
                    ";phone-context=",
                    "example",
                    ".org",
                    ".",
                    "@",
                    "ю",
                    "xn--",
                    "xn--a",
                    "\u3002",
                    "\u0660",
                    "\u202E",
                    "\u0000",
                    "\uD800",
                    "https://",
                    "http:",
                    "[::1]",
                    "[",
                    ":70000",
                    ":",
                    "?",
                    "%",
                    "%zz",
                    "\\",
                    "\"",
                    "\uFF0B",
                    "\u00AD");

    @Test
    void isUnderstoodOrRefused() {
        var random = new Random(1996);
        var region = new Region.Known("SE");
        for (int i = 0; i < TEXTS; i++) {
            var text =
                    IntStream.range(0, random.nextInt(9))
                            .mapToObj(_ -> PIECES.get(random.nextInt(PIECES.size())))
                            .collect(Collectors.joining());
            assertThatCode(
                            () -> {
                                assertThat(TelephoneNumber.read(text, region, "f")).isNotNull();
                                assertThat(EmailAddress.read(text, "f")).isNotNull();
                                assertThat(WebAddress.read(text, "f")).isNotNull();
                            })
                    .as("reading %s", text)
                    .doesNotThrowAnyException();
        }
    }

    /** Every plain text of the border is one that the domain takes. */
    @Test
    void isALineWhenTheBorderTakesItAsOne() {
        var random = new Random(1996);
        for (int i = 0; i < TEXTS; i++) {
            var text =
                    random.ints(1 + random.nextInt(4), 0, 0x3010)
                            .mapToObj(Character::toString)
                            .collect(Collectors.joining());
            if (text.matches(Lines.PLAIN_TEXT)) {
                assertThatCode(() -> new Lines(List.of(text)))
                        .as("the line %s", text)
                        .doesNotThrowAnyException();
            }
        }
        for (var blank : List.of(" ", "\u00A0", "\u2007", "\u3000", "\t", "\u001C", "\u1680")) {
            assertThat(blank).doesNotMatch(Lines.PLAIN_TEXT);
        }
    }
}
