package bstf.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/security.md appeals to is there. */
class SecurityPageTest {
    private static final Pattern TEST = Pattern.compile("`(\\w+Test)`");
    private static final Pattern FILE =
            Pattern.compile("\\]\\(([\\w/.-]+\\.md)\\)|`(\\.ci/[\\w-]+)`");

    private final Path docs = Checkout.root().resolve("docs");

    @Test
    void namesNoTestThatIsNotThere() throws IOException {
        Set<String> there = tests();
        assertThat(found(TEST).map(match -> match.group(1)).distinct())
                .isNotEmpty()
                .filteredOn(name -> !there.contains(name))
                .isEmpty();
    }

    @Test
    void leadsToNoFileThatIsNotThere() throws IOException {
        assertThat(found(FILE).map(this::path)).isNotEmpty().allMatch(Files::exists);
    }

    private Path path(MatchResult match) {
        return match.group(1) == null
                ? Checkout.root().resolve(match.group(2))
                : docs.resolve(match.group(1));
    }

    private Stream<MatchResult> found(Pattern pattern) throws IOException {
        return pattern.matcher(Files.readString(docs.resolve("security.md"))).results();
    }

    private static Set<String> tests() throws IOException {
        try (var files = Files.walk(Checkout.root())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Test.java"))
                    .map(name -> name.replace(".java", ""))
                    .collect(Collectors.toSet());
        }
    }
}
