package bstf.membership.representatives;

import static bstf.membership.Decided.taken;

import bstf.membership.language.Holding;
import bstf.membership.language.Person;
import bstf.membership.members.MemberCode;
import bstf.membership.members.MemberSamples;
import bstf.platform.time.Timeline.Entry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Posts of representatives. The persons are made up. */
public final class RepresentativeSamples {
    public static final Holding SOMEBODY =
            new Holding.Held(
                    new Person(
                            "Анна Пример",
                            Optional.of("Anna Primer"),
                            Optional.of("Dr"),
                            Optional.of("State Secretary")));

    private RepresentativeSamples() {}

    /** Of whose holder nothing is known. */
    public static RepresentativePost notNamed(String code) {
        return post(code, List.of(new Entry<>(MemberSamples.FOUNDING, new Holding.NotNamed())));
    }

    /** That was held, then vacant, then held by somebody of whom only the name is known. */
    public static RepresentativePost held(String code) {
        return post(
                code,
                List.of(
                        new Entry<>(MemberSamples.FOUNDING, new Holding.NotNamed()),
                        new Entry<>(LocalDate.parse("2015-01-01"), SOMEBODY),
                        new Entry<>(LocalDate.parse("2016-02-01"), new Holding.Vacant()),
                        new Entry<>(
                                LocalDate.parse("2016-03-01"),
                                new Holding.Held(Person.named("Åsa Exempel")))));
    }

    private static RepresentativePost post(String code, List<Entry<Holding>> holders) {
        var member = MemberSamples.member(code);
        return taken(
                RepresentativePost.setUp(
                        holders, new Eligibility(new MemberCode(code), Optional.of(member))));
    }
}
