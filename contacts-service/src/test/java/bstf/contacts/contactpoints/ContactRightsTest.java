package bstf.contacts.contactpoints;

import static org.assertj.core.api.Assertions.assertThat;

import bstf.platform.access.Caller;
import bstf.platform.access.DecisionPoint;
import bstf.platform.access.Disclosure;
import bstf.platform.access.KnownOffices;
import bstf.platform.access.Ruling;
import bstf.platform.access.Scope;
import bstf.platform.access.Thing;
import bstf.platform.access.Verb;
import bstf.platform.access.Visibility;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of rights, measured against the chairs of the tests. */
class ContactRightsTest {
    private final KnownOffices offices = () -> Optional.of(Chairs.OFFICES);
    private final ContactRights rights = new ContactRights(offices);
    private final DecisionPoint point =
            new DecisionPoint(ContactRights.TABLE, offices, Chairs.ZONE, Chairs.WINDOWS);

    @ParameterizedTest
    @CsvSource({
        "RU, CHANGE, 2015-2016-ru, 2016-12-31T20:59:59Z, yes",
        "RU, CHANGE, 2015-2016-ru, 2016-12-31T21:00:00Z, term-over",
        "FI, CREATE, 2017-2018-fi, 2016-12-31T20:59:59Z, only-drafts-before-the-term",
        "FI, CREATE, 2017-2018-fi, 2016-12-31T21:00:00Z, yes",
        "FI, DRAFT, 2017-2018-fi, 2016-10-02T20:59:59Z, preparation-not-open",
        "FI, DRAFT, 2017-2018-fi, 2016-10-02T21:00:00Z, yes",
        "FI, PUBLISH, 2017-2018-fi, 2016-12-31T20:59:59Z, only-drafts-before-the-term",
        "FI, PUBLISH, 2017-2018-fi, 2016-12-31T21:00:00Z, yes",
        "FI, RETIRE, 2015-2016-ru, 2017-02-15T09:00:00Z, chairmanship-not-held",
        "FI, CHANGE, 2015-2016-ru, 2017-02-15T09:00:00Z, chairmanship-not-held",
        "RU, COMPLETE, 2015-2016-ru, 2017-01-30T20:59:59Z, yes",
        "RU, COMPLETE, 2015-2016-ru, 2017-01-30T21:00:00Z, closing-window-over",
        "FI, COMPLETE, 2015-2016-ru, 2017-01-30T20:59:59Z, not-closed-yet",
        "FI, COMPLETE, 2015-2016-ru, 2017-01-30T21:00:00Z, yes",
        "LV, CREATE, 2018-09-01, 2018-09-15T09:00:00Z, yes",
        "FI, CREATE, 2018-09-01, 2018-09-15T09:00:00Z, chairmanship-not-held",
        "FI, CREATE, 2099-xx, 2017-09-15T09:00:00Z, term-not-decided"
    })
    void givesASecretariatsToTheChairOfTheTermThatItServes(
            String party, Verb verb, String term, String at, String answer) {
        var secretariat = new Owner.Secretariat(term);

        assertThat(answer(Chairs.secretariat(party), verb, secretariat, at)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "SE, CREATE, SE, yes",
        "SE, CHANGE, SE, yes",
        "SE, RETIRE, SE, yes",
        "SE, COMPLETE, SE, yes",
        "SE, DRAFT, SE, nobody-may",
        "FI, CHANGE, SE, not-your-own",
        "RU, CHANGE, SE, not-your-own",
        "NO, CHANGE, NO, suspended",
        "europol, CHANGE, europol, yes",
        "euda, CHANGE, emcdda, yes",
        "emcdda, CHANGE, euda, yes",
        "europol, CHANGE, euda, not-your-own",
        "europol, CHANGE, SE, not-your-own"
    })
    void givesEachPartyItsOwn(String party, Verb verb, String owner, String answer) {
        var its =
                Character.isUpperCase(owner.charAt(0))
                        ? new Owner.Member(owner)
                        : new Owner.Observer(owner);

        assertThat(
                        answer(
                                Chairs.client(party, Scope.READ, Scope.WRITE),
                                verb,
                                its,
                                "2016-08-01T09:00:00Z"))
                .isEqualTo(answer);
    }

    @Test
    void wantsTheHatForASecretariatsAndTheScopeForOnesOwn() {
        var at = "2016-08-01T09:00:00Z";
        var russia = Chairs.client("RU", Scope.READ, Scope.WRITE);

        assertThat(answer(russia, Verb.CHANGE, Samples.SECRETARIAT, at)).isEqualTo("scope-missing");
        assertThat(answer(Chairs.client("SE", Scope.READ), Verb.CHANGE, new Owner.Member("SE"), at))
                .isEqualTo("scope-missing");
        assertThat(answer(Caller.anonymous(), Verb.CHANGE, Samples.SECRETARIAT, at))
                .isEqualTo("token-required");
    }

    @Test
    void showsHistoryToTheAuditorAlone() {
        var at = Instant.parse("2016-08-01T09:00:00Z");
        var any = Thing.of(ContactRights.ANY, "a-point");
        var auditor = new Caller.Client("auditor", Optional.empty(), Set.of(Scope.AUDIT_READ));

        assertThat(point.may(auditor, Verb.READ_HISTORY, any, at))
                .isEqualTo(new Ruling.Granted("AUDITOR"));
        assertThat(point.may(Chairs.secretariat("RU"), Verb.READ_HISTORY, any, at))
                .isInstanceOf(Ruling.Denied.class);
    }

    @Test
    void showsAPartyItsOwnUnderTheIdThatItHasNow() {
        var thing =
                rights.thing(
                        "desk",
                        new Owner.Observer("emcdda"),
                        Disclosure.published(ContactPointRegistration.UNLESS_SAID));

        assertThat(thing.visibility()).isEqualTo(ContactPointRegistration.UNLESS_SAID.and("euda"));
    }

    private String answer(Caller caller, Verb verb, Owner owner, String at) {
        var thing = rights.thing("a-point", owner, Disclosure.published(Visibility.everybody()));
        return switch (point.may(caller, verb, thing, Instant.parse(at))) {
            case Ruling.Granted(_) -> "yes";
            case Ruling.Denied(var reason) -> reason.code();
        };
    }
}
