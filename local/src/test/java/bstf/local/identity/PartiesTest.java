package bstf.local.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartiesTest {
    @TempDir Path directory;

    @Test
    void areThoseOfTheFoundingData() {
        assertThat(Parties.read(Path.of("../config-repo/founding/membership.yaml")).all())
                .contains(
                        new Party("NO", Party.Kind.MEMBER),
                        new Party("europol", Party.Kind.OBSERVER));
    }

    @Test
    void areThoseOfAnotherBodyToo() throws Exception {
        assertThat(read("members: [{code: AQ}, {code: Atlantis}]\nobservers: [{id: who}]").all())
                .extracting(Party::id, Party::name)
                .containsExactly(
                        tuple("AQ", "Antarctica (AQ)"),
                        tuple("Atlantis", "Atlantis"),
                        tuple("who", "who"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "members: [{code: EE}, {code: EE}]",
                "members: [{code: EE}]\nobservers: [{id: ee}]",
                "members: [{code: auditor}]",
                "members: [{code: ../EE}]"
            })
    void eachHaveAClientOfTheirOwn(String founding) {
        assertThatThrownBy(() -> read(founding))
                .isInstanceOf(IdentityFailure.class)
                .hasMessageContaining(
                        "(expected: a member's code or an observer's id that no other has)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "body: {}", "members: [", "- EE"})
    void mustBeNamed(String founding) {
        assertThatThrownBy(() -> read(founding)).isInstanceOf(IdentityFailure.class);
    }

    private Parties read(String founding) throws Exception {
        return Parties.read(Files.writeString(directory.resolve("membership.yaml"), founding));
    }
}
