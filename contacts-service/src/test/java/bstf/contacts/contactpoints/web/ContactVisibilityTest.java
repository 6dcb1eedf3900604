package bstf.contacts.contactpoints.web;

import static bstf.platform.web.MvcAnswers.assertProblem;
import static bstf.platform.web.MvcAnswers.body;
import static org.assertj.core.api.Assertions.assertThat;

import bstf.contacts.contactpoints.Channel;
import bstf.contacts.contactpoints.ChannelDraft;
import bstf.contacts.contactpoints.ContactPointDraft;
import bstf.contacts.contactpoints.Owner;
import bstf.contacts.contactpoints.Samples;
import bstf.platform.access.Audience;
import bstf.platform.access.Visibility;
import bstf.platform.problem.Problem;
import bstf.platform.problem.ProblemCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/** What each caller sees of contact points, their direct lines and their verification. */
class ContactVisibilityTest extends OnTheTwin {
    private static final ChannelDraft DUTY =
            ChannelDraft.number("duty", Channel.Kind.TELEPHONE, "+46 8 123 456 78").direct(true);
    private static final ChannelDraft EMAIL =
            ChannelDraft.address("email", Channel.Kind.EMAIL, "unit@example.org");

    @ParameterizedTest
    @CsvSource({
        "PUBLIC, true, true, true, true",
        "OBSERVERS, false, true, true, true",
        "MEMBERS, false, false, true, true",
        "SECRETARIAT, false, false, false, true"
    })
    void showsOneFromItsAudienceOnAndToItsOwner(
            Audience audience, boolean all, boolean observer, boolean member, boolean chair) {
        var id = "for-" + audience.name().toLowerCase(Locale.ROOT);
        given(id, unit(Visibility.from(audience)));

        assertThat(sees(id)).isEqualTo(chair);
        speakAs("SE");
        assertThat(sees(id)).isTrue();
        speakAs("FI");
        assertThat(sees(id)).isEqualTo(member);
        speakAs("europol");
        assertThat(sees(id)).isEqualTo(observer);
        speakAsNobody();
        assertThat(sees(id)).isEqualTo(all);
    }

    @Test
    void showsDirectLinesToMembersAndTheOwnerOnly() {
        given("direct", unit(Visibility.everybody()));

        speakAs("FI");
        assertThat(channels("direct")).containsExactly("duty", "email");
        assertThat(read("direct").at("/channels/0/direct").asBoolean(false)).isTrue();
        assertThat(read("direct").at("/channels/1").has("direct")).isFalse();
        assertThat(read("direct").has("visibility")).isTrue();
        assertThat(get(line("direct"))).hasStatusOk();
        for (var stranger : List.of("europol", "NO", "")) {
            if (stranger.isEmpty()) {
                speakAsNobody();
            } else {
                speakAs(stranger);
            }
            assertThat(channels("direct")).containsExactly("email");
            assertThat(read("direct").has("visibility")).isFalse();
            assertThat(gaps("direct")).containsExactly("telephone-not-listed", "never-verified");
            assertProblem(get(line("direct")), Problem.of(ProblemCode.NOT_FOUND));
        }
    }

    @Test
    void closesTheirPastToOthersAsWellOnceLinesAreDirect() {
        given(
                "became-direct",
                owned(new Owner.Observer("europol"), Visibility.everybody(), DUTY.direct(false)));
        clock.set(TwinApplication.NOON.plusSeconds(60));
        speakAs("europol");
        assertThat(
                        json(
                                        HttpMethod.PUT,
                                        line("became-direct"),
                                        """
                                        {"kind": "telephone", "state": "given",
                                         "printed": "+46 8 123 456 78", "direct": true}
                                        """)
                                .header(HttpHeaders.IF_MATCH, "*"))
                .hasStatusOk();

        var then = "?knownAt=2026-11-24T12:00:00Z";
        assertThat(body(get(POINTS + "/became-direct" + then)).toString()).contains("duty");
        assertThat(get(line("became-direct") + then)).hasStatusOk();
        speakAsNobody();
        assertThat(body(get(POINTS + "/became-direct" + then)).toString()).doesNotContain("duty");
        assertProblem(get(line("became-direct") + then), Problem.of(ProblemCode.NOT_FOUND));
        var listed = body(get(POINTS + then + "&ownerKind=observer&ownerId=europol&limit=100"));
        assertThat(listed.path("items"))
                .filteredOn(item -> item.path("id").asString("").equals("became-direct"))
                .singleElement()
                .satisfies(item -> assertThat(item.toString()).doesNotContain("duty"));
    }

    @Test
    void showsAnObserverItsOwnDirectLines() {
        given("own-direct", owned(new Owner.Observer("europol"), Visibility.everybody()));

        speakAs("europol");
        assertThat(channels("own-direct")).containsExactly("duty", "email");
        speakAs("euda");
        assertThat(channels("own-direct")).containsExactly("email");
    }

    @Test
    void keepsTheVerificationAsItIsForThoseWhoDoNotSeeDirectLines() {
        given("checked-direct", unit(Visibility.everybody()));
        speakAs("SE");
        verify("checked-direct");

        speakAsNobody();
        assertThat(read("checked-direct").path("verification").toString())
                .isEqualTo("{\"state\":\"verified\",\"on\":\"2026-11-24\"}");
        assertThat(gaps("checked-direct")).containsExactly("telephone-not-listed");
    }

    @Test
    void saysWhoVerifiedToMembersAndTheOwnerOnly() {
        given("names", unit(Visibility.everybody()));
        speakAs("SE");
        verify("names");

        speakAs("FI");
        assertThat(verification("names").path("by").asString("")).isEqualTo("Duty officer");
        assertThat(verification("names").has("withheld")).isFalse();
        speakAs("europol");
        assertThat(verification("names").has("by")).isFalse();
        assertThat(verification("names").path("withheld").asBoolean(false)).isTrue();
        speakAsNobody();
        assertThat(verification("names").has("by")).isFalse();
        assertThat(verification("names").has("withheld")).isFalse();
    }

    @Test
    void tellsOnlyMembersAndTheOwnerThatSomethingChangedWhichOthersDoNotSee() {
        given("followed", unit(Visibility.everybody()));
        speakAsNobody();
        var before = get(POINTS + "/followed");
        assertThat(body(before).has("revision")).isFalse();

        speakAs("SE");
        assertThat(
                        json(
                                        HttpMethod.PUT,
                                        line("followed"),
                                        """
                                        {"kind": "telephone", "state": "given",
                                         "printed": "+46 8 123 456 79"}
                                        """)
                                .header(HttpHeaders.IF_MATCH, "*"))
                .hasStatusOk();
        assertThat(read("followed").path("revision").asInt(0)).isEqualTo(2);

        speakAsNobody();
        var after = get(POINTS + "/followed");
        assertThat(body(after)).isEqualTo(body(before));
        assertThat(after.getResponse().getHeader(HttpHeaders.ETAG))
                .isEqualTo(before.getResponse().getHeader(HttpHeaders.ETAG));
    }

    @Test
    void tellsAuditorsAndNobodyElseWhoDidWhat() {
        given("audited", unit(Visibility.everybody()));
        speakAs("SE");
        verify("audited");
        assertThat(get(POINTS + "/audited/history")).hasStatus(403);

        speakAsAuditor();
        var items = body(get(POINTS + "/audited/history")).path("items");
        assertThat(items.findValuesAsString("event"))
                .containsExactly("ContactPointRegistered", "ContactPointVerified");
        assertThat(items.at("/1/party").asString("")).isEqualTo("SE");
        speakAsNobody();
        assertThat(get(POINTS + "/audited/history")).hasStatus(401);
    }

    @Test
    void keepsDirectLinesWhenAPatchSaysNothingOfThem() {
        given("patched-direct", unit(Visibility.everybody()));
        speakAs("SE");

        patch("patched-direct", "*", "{\"organisation\": [\"Another office\"]}");
        patch(
                "patched-direct",
                "*",
                """
                {"channels": [{"id": "duty", "kind": "telephone", "state": "given",
                               "printed": "+46 8 123 456 79"}]}
                """);

        speakAsNobody();
        assertThat(channels("patched-direct")).isEmpty();
        speakAs("FI");
        assertThat(channels("patched-direct")).containsExactly("duty");
    }

    @Test
    void listsTheSameBytesWithAndWithoutHiddenOnesInBetween() {
        var query = "?ownerKind=observer&ownerId=interpol&limit=2";
        owners.know(new Owner.Observer("interpol"));
        for (int i = 1; i <= 5; i++) {
            given("list-" + i, ofInterpol(Visibility.everybody()));
        }
        var before = pages(query);

        for (int i = 1; i <= 5; i++) {
            given("list-" + i + "-hidden", ofInterpol(Visibility.from(Audience.MEMBERS)));
            given(
                    "list-" + i + "-named",
                    ofInterpol(Visibility.from(Audience.MEMBERS).and("europol")));
        }

        assertThat(pages(query)).isEqualTo(before);
        assertThat(before).hasSize(3);
        assertThat(pages(query + "&knownAt=2026-11-24T12:00:00Z")).isEqualTo(before);
    }

    /** All pages as the public sees them. */
    private List<String> pages(String query) {
        speakAsNobody();
        var pages = new ArrayList<String>();
        var next = "";
        do {
            var page = get(POINTS + query + (next.isEmpty() ? "" : "&after=" + next));
            assertThat(page).hasStatusOk();
            pages.add(body(page) + page.getResponse().getHeader(HttpHeaders.ETAG));
            next = body(page).path("next").asString("");
        } while (!next.isEmpty());
        speakAsSecretariat("RU");
        return pages;
    }

    private static ContactPointDraft ofInterpol(Visibility visibility) {
        return owned(new Owner.Observer("interpol"), visibility);
    }

    private static ContactPointDraft unit(Visibility visibility) {
        return owned(new Owner.Member("SE"), visibility);
    }

    private static ContactPointDraft owned(Owner owner, Visibility visibility) {
        return owned(owner, visibility, DUTY);
    }

    private static ContactPointDraft owned(Owner owner, Visibility visibility, ChannelDraft duty) {
        var sample = Samples.swedishUnit();
        return new ContactPointDraft(
                owner,
                sample.organisation(),
                sample.address(),
                List.of(duty, EMAIL),
                LocalDate.of(2026, 1, 1),
                Optional.empty(),
                Optional.of(visibility),
                Optional.empty());
    }

    private void verify(String id) {
        assertThat(
                        json(
                                        HttpMethod.PUT,
                                        POINTS + "/" + id + "/verification",
                                        "{\"on\": \"2026-11-24\", \"by\": \"Duty officer\"}")
                                .header(HttpHeaders.IF_MATCH, "*"))
                .hasStatusOk();
    }

    private boolean sees(String id) {
        return get(POINTS + "/" + id).getResponse().getStatus() == 200;
    }

    private JsonNode read(String id) {
        return body(get(POINTS + "/" + id));
    }

    private JsonNode verification(String id) {
        return body(get(POINTS + "/" + id + "/verification"));
    }

    private static String line(String id) {
        return POINTS + "/" + id + "/channels/duty";
    }

    private List<String> channels(String id) {
        return read(id).path("channels").findValuesAsString("id");
    }

    private List<String> gaps(String id) {
        return read(id).path("gaps").findValuesAsString("code");
    }
}
