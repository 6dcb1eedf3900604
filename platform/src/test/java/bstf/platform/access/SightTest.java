package bstf.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** FI chairs in 2017; EE is suspended then; euda, once emcdda, observes until the end of 2017. */
final class SightTest {
    private static final Offices OFFICES =
            OfficesForTests.of("FI", "EE", "LV")
                    .standing("EE", "2017-01-01", MemberStanding.SUSPENDED)
                    .observer("euda", "2000-01-01", "2017-12-31", "emcdda")
                    .chairedBy("FI", "2017-01-01", "2017-12-31")
                    .toOffices();
    private static final LocalDate DAY = LocalDate.parse("2017-06-01");

    @ParameterizedTest
    @CsvSource({
        "FI, bstf.read secretariat.act, 2017-06-01, SECRETARIAT",
        "FI, secretariat.act, 2017-06-01, SECRETARIAT",
        "FI, bstf.read bstf.write, 2017-06-01, MEMBERS",
        "FI, bstf.write, 2017-06-01, PUBLIC",
        "FI, bstf.read secretariat.act, 2016-12-31, MEMBERS",
        "FI, bstf.read secretariat.act, 2018-01-01, MEMBERS",
        "LV, bstf.read secretariat.act, 2017-06-01, MEMBERS",
        "EE, bstf.read, 2016-12-31, MEMBERS",
        "EE, bstf.read secretariat.act, 2017-01-01, PUBLIC",
        "euda, bstf.read secretariat.act, 2017-12-31, OBSERVERS",
        "emcdda, bstf.read, 2017-12-31, OBSERVERS",
        "euda, bstf.read, 2018-01-01, PUBLIC",
        "XX, bstf.read, 2017-06-01, PUBLIC",
        "FI, audit.read operate, 2017-06-01, PUBLIC"
    })
    void standsInTheAudienceOfItsParty(
            String party, String scopes, LocalDate day, Audience expected) {
        assertThat(Sight.of(client(party, scopes), OFFICES, day).rank()).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void seesWhatIsForItsAudienceAndThoseBelow(Audience rank) {
        var sight = new Sight(rank, Optional.empty());
        for (var audience : Audience.values()) {
            assertThat(sight.sees(Visibility.from(audience)))
                    .isEqualTo(audience.compareTo(rank) <= 0);
        }
    }

    @Test
    void seesWhatNamesItsPartyWhateverItsRank() {
        var suspended = Sight.of(client("EE", "bstf.read"), OFFICES, DAY);

        assertThat(suspended.sees(Visibility.only(Set.of("EE")))).isTrue();
        assertThat(suspended.sees(Visibility.from(Audience.SECRETARIAT).and("EE"))).isTrue();
        assertThat(suspended.sees(Visibility.only(Set.of("LV")))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"euda, emcdda", "emcdda, euda", "euda, euda", "emcdda, emcdda"})
    void seesWhatNamesItsPartyUnderAnyOfItsNames(String party, String named) {
        var sight = Sight.of(client(party, "bstf.read"), OFFICES, DAY);

        assertThat(sight.sees(Visibility.only(Set.of(named)))).isTrue();
        assertThat(sight.follows(Optional.of(named))).isTrue();
    }

    @Test
    void isKeptFromDraftsOfOthersEvenAsTheSecretariat() {
        var chair = Sight.of(client("FI", "bstf.read secretariat.act"), OFFICES, DAY);
        var draft = Disclosure.draft("LV", Visibility.everybody()).now();

        assertThat(chair.sees(draft)).isFalse();
        assertThat(Sight.of(client("LV", "bstf.read"), OFFICES, DAY).sees(draft)).isTrue();
        assertThat(Sight.of(new Caller.Registry("repair"), OFFICES, DAY).sees(draft)).isFalse();
    }

    @Test
    void followsChangesOfWhatIsItsOwnOrIfItIsAMember() {
        var member = Sight.of(client("LV", "bstf.read"), OFFICES, DAY);
        var observer = Sight.of(client("euda", "bstf.read"), OFFICES, DAY);
        var suspended = Sight.of(client("EE", "bstf.read"), OFFICES, DAY);

        assertThat(member.follows(Optional.of("FI"))).isTrue();
        assertThat(member.follows(Optional.empty())).isTrue();
        assertThat(observer.follows(Optional.of("FI"))).isFalse();
        assertThat(observer.follows(Optional.empty())).isFalse();
        assertThat(suspended.follows(Optional.of("EE"))).isTrue();
        assertThat(suspended.follows(Optional.of("FI"))).isFalse();
        assertThat(Sight.ofThePublic().follows(Optional.empty())).isFalse();
    }

    private static Caller.Client client(String party, String scopes) {
        return new Caller.Client(
                "test",
                Optional.of(party),
                Arrays.stream(scopes.split(" ", -1))
                        .map(Scope::of)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
