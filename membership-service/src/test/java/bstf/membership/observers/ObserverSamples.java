package bstf.membership.observers;

import static bstf.membership.Decided.taken;

import bstf.membership.language.Holding;
import bstf.membership.language.Person;
import bstf.membership.members.Backing;
import bstf.membership.members.MemberCode;
import bstf.platform.time.Timeline.Entry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Two observers: one took the place of the other on 2 July 2024. */
public final class ObserverSamples {
    public static final LocalDate KNOWN_SINCE = LocalDate.parse("2015-01-01");
    public static final LocalDate EUDA_BEGINS = LocalDate.parse("2024-07-02");

    public static final MemberCode LATVIA = new MemberCode("LV");
    public static final MemberCode LITHUANIA = new MemberCode("LT");

    private ObserverSamples() {}

    public static Observer emcdda() {
        return taken(Observer.admit("emcdda", record("EMCDDA", List.of(), false), others()));
    }

    public static Observer euda() {
        return taken(Observer.admit("euda", record("EUDA", List.of(), false), others()));
    }

    /** An agency with one official who is not named. */
    public static ObserverRecord record(String shortName, List<String> formerIds, boolean retired) {
        return new ObserverRecord(
                ObserverKind.AGENCY,
                List.of(
                        new Entry<>(
                                KNOWN_SINCE,
                                new ObserverName(
                                        "Agency called " + shortName, Optional.of(shortName)))),
                formerIds,
                Observing.undated(),
                List.of(
                        new Seat(
                                "official",
                                "Official",
                                List.of(new Entry<>(KNOWN_SINCE, new Holding.NotNamed())))),
                Optional.empty(),
                retired);
    }

    public static OtherObservers others(Observer... all) {
        return new OtherObservers(List.of(all));
    }

    /** The first of them, succeeded by the second: that it go is proposed. */
    public static Observer toObserveAgain() {
        return taken(
                succeeded().succeeding().takeOut(Optional.of(LATVIA), others(succeeded(), euda())));
    }

    /** {@code observer} with a succession that two members stand behind. */
    public static Observer succeeded(Observer observer, Succession succession, OtherObservers all) {
        return taken(
                taken(observer.succeeding().propose(succession, Optional.of(LATVIA), all))
                        .succeeding()
                        .approve(Optional.of(LITHUANIA), all));
    }

    /** The first of them, named in full, with a former id, dated, and succeeded by the second. */
    public static Observer succeeded() {
        var known = record("EMCDDA", List.of("drugs-centre"), false);
        var full =
                new ObserverRecord(
                        known.kind(),
                        List.of(
                                known.names().getFirst(),
                                new Entry<>(
                                        LocalDate.parse("2018-01-01"),
                                        new ObserverName("Centre", Optional.empty()))),
                        known.formerIds(),
                        new Observing(
                                Optional.of(LocalDate.parse("2003-01-01")),
                                Optional.of(LocalDate.parse("2024-12-31"))),
                        List.of(
                                known.seats().getFirst(),
                                new Seat(
                                        "liaison",
                                        "Liaison officer",
                                        List.of(
                                                new Entry<>(
                                                        KNOWN_SINCE,
                                                        new Holding.Held(
                                                                Person.named("Åsa Exempel")))))),
                        Optional.of(
                                new Succession(
                                        "euda",
                                        EUDA_BEGINS,
                                        new Backing(Optional.of(LATVIA), Optional.of(LITHUANIA)))),
                        false);
        return new Observer("emcdda", full);
    }
}
