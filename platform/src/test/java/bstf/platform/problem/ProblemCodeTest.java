package bstf.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import bstf.platform.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ProblemCodeTest {

    @Test
    void standsOnThePageWordForWord() throws IOException {
        var rows =
                Files.readAllLines(Golden.root().resolve("docs/problems.md")).stream()
                        .filter(line -> line.startsWith("| `"))
                        .toList();

        assertThat(rows)
                .containsExactlyElementsOf(
                        Arrays.stream(ProblemCode.values()).map(ProblemCodeTest::row).toList());
    }

    private static String row(ProblemCode code) {
        return "| `%s` | %d | %s | %s |"
                .formatted(code.code(), code.status(), code.title(), code.advice());
    }
}
