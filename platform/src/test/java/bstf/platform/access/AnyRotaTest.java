package bstf.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds on any day of any rota, whoever is suspended when. */
final class AnyRotaTest {
    private static final List<String> MEMBERS = List.of("EE", "FI", "LV", "RU", "SE");
    private static final LocalDate FIRST = LocalDate.parse("2020-01-01");
    private static final int DAYS = 1500;
    private static final ChronoUnit DAY = ChronoUnit.DAYS;
    private static final Rights TABLE =
            Rights.of(
                    new Right(Holder.CHAIR_OF_ITS_TERM, Verb.DRAFT, "meeting", Window.BEFORE),
                    new Right(Holder.CHAIR_OF_ITS_TERM, Verb.CHANGE, "meeting", Window.DURING),
                    new Right(Holder.CHAIR_OF_ITS_TERM, Verb.COMPLETE, "meeting", Window.CLOSING),
                    new Right(Holder.SITTING_CHAIR, Verb.CORRECT, "meeting", Window.AFTERWARDS),
                    new Right(Holder.SITTING_CHAIR, Verb.CREATE, "notice", Window.ALWAYS));

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isInOnePairOfHandsAtMost(long seed) {
        var random = new Random(seed);
        var offices = offices(random);
        var point = GuardsForTests.point(TABLE, offices);
        for (int i = 0; i < 60; i++) {
            var today = day(random);
            var at = GuardsForTests.MOSCOW.startOf(today);
            var meeting = Thing.of("meeting", "m").fallingOn(day(random));
            for (var verb : List.of(Verb.DRAFT, Verb.CHANGE, Verb.COMPLETE, Verb.CORRECT)) {
                var granted =
                        MEMBERS.stream()
                                .filter(member ->
                                        isGranted(point.may(hat(member), verb, meeting, at)))
                                .toList();
                assertThat(granted).as("%s on %s", verb, today).hasSizeLessThanOrEqualTo(1);
                assertThat(granted).allMatch(member -> offices.isActiveMember(member, today));
                assertThat(MEMBERS)
                        .noneMatch(member -> isGranted(point.may(bare(member), verb, meeting, at)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isChangedByNobodyButTheSittingChair(long seed) {
        var random = new Random(seed);
        var offices = offices(random);
        var point = GuardsForTests.point(TABLE, offices);
        for (int i = 0; i < 60; i++) {
            var today = day(random);
            var at = GuardsForTests.MOSCOW.startOf(today);
            var meeting = Thing.of("meeting", "m").fallingOn(day(random));
            var chair = offices.chairOn(today).map(Tenure::member);

            assertThat(MEMBERS)
                    .filteredOn(
                            member -> isGranted(point.may(hat(member), Verb.CHANGE, meeting, at)))
                    .as("on %s", today)
                    .allMatch(member -> chair.filter(member::equals).isPresent());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isTheSameAllDayLong(long seed) {
        var random = new Random(seed);
        var point = GuardsForTests.point(TABLE, offices(random));
        for (int i = 0; i < 60; i++) {
            var today = day(random);
            var meeting = Thing.of("meeting", "m").fallingOn(day(random));
            var first = GuardsForTests.MOSCOW.startOf(today);
            var last = GuardsForTests.MOSCOW.startOf(today.plusDays(1)).minusMillis(1);
            for (var member : MEMBERS) {
                assertThat(point.may(hat(member), Verb.CHANGE, meeting, first))
                        .isEqualTo(point.may(hat(member), Verb.CHANGE, meeting, last));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void hasOneSecretariatAtMostAndItIsTheSittingChair(long seed) {
        var random = new Random(seed);
        var offices = offices(random);
        var point = GuardsForTests.point(TABLE, offices);
        for (int i = 0; i < 60; i++) {
            var today = day(random);
            var at = GuardsForTests.MOSCOW.startOf(today);
            var seeing =
                    MEMBERS.stream()
                            .filter(member ->
                                    point.sightOf(hat(member), at).sees(Audience.SECRETARIAT))
                            .toList();
            var acting =
                    MEMBERS.stream()
                            .filter(member ->
                                    isGranted(
                                            point.may(
                                                    hat(member),
                                                    Verb.CREATE,
                                                    Thing.of("notice", "n"),
                                                    at)))
                            .toList();

            assertThat(seeing)
                    .isEqualTo(acting)
                    .isEqualTo(offices.chairOn(today).map(Tenure::member).stream().toList());
        }
    }

    private static Offices offices(Random random) {
        var offices = OfficesForTests.of(MEMBERS.toArray(String[]::new));
        var from = FIRST.plusDays(random.nextInt(200));
        while (from.isBefore(FIRST.plusDays(DAYS))) {
            var last = from.plusDays(1 + random.nextInt(300));
            var member = MEMBERS.get(random.nextInt(MEMBERS.size()));
            if (random.nextInt(4) == 0) {
                offices.caredForBy(member, from.toString(), last.toString());
                var decided = from.plusDays(random.nextInt(1 + (int) from.until(last, DAY)));
                offices.chairedBy(
                        MEMBERS.get(random.nextInt(MEMBERS.size())),
                        decided.toString(),
                        decided.plusDays(decided.until(last, DAY) / 2).toString());
            } else {
                offices.chairedBy(member, from.toString(), last.toString());
            }
            from = last.plusDays(1 + (random.nextBoolean() ? 0 : random.nextInt(120)));
        }
        for (int i = 0; i < 4; i++) {
            var member = MEMBERS.get(random.nextInt(MEMBERS.size()));
            var standings = MemberStanding.values();
            offices.standing(
                    member, day(random).toString(), standings[random.nextInt(standings.length)]);
        }
        return offices.toOffices();
    }

    private static LocalDate day(Random random) {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    private static boolean isGranted(Ruling ruling) {
        return ruling instanceof Ruling.Granted;
    }

    private static Caller.Client hat(String member) {
        return new Caller.Client(
                "test", Optional.of(member), Set.of(Scope.READ, Scope.SECRETARIAT_ACT));
    }

    private static Caller.Client bare(String member) {
        return new Caller.Client("test", Optional.of(member), Set.of(Scope.READ, Scope.WRITE));
    }
}
