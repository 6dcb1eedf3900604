package bstf.platform.web.caching;

import static org.assertj.core.api.Assertions.assertThat;

import bstf.platform.text.Watched;
import bstf.platform.web.caching.EntityTags.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EntityTagsTest {
    private static final int LONGEST_HEADER = 8_000;

    @Test
    void readsEachTagOfAList() {
        assertThat(EntityTags.listed(" \"1-a\" ,W/\"2\",\t\"\""))
                .containsExactly(new Tag(false, "1-a"), new Tag(true, "2"), new Tag(false, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1", "\"1", "\"1\" \"2\"", "w/\"1\"", "\"1\",x", "x,\"1\"", "\"1\";"})
    void readsNothingOfWhatIsNoList(String text) {
        assertThat(EntityTags.listed(text)).isEmpty();
    }

    /** A header of blanks was looked at thirty million times over, for anybody. */
    @ParameterizedTest
    @ValueSource(strings = {" ", "\t", "\"", "W/", "\"a\" ", "\"a\","})
    void looksAtEachCharacterAFewTimes(String dull) {
        var text = Watched.of("\"a\"," + dull.repeat(LONGEST_HEADER / dull.length()) + "x");

        assertThat(EntityTags.listed(text)).isEmpty();

        assertThat(text.looks()).isLessThan(10L * LONGEST_HEADER);
    }
}
