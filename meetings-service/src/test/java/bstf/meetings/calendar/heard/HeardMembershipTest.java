package bstf.meetings.calendar.heard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bstf.meetings.calendar.MemberCode;
import bstf.meetings.calendar.Membership;
import bstf.meetings.calendar.Membership.Heard;
import bstf.meetings.calendar.Samples;
import bstf.platform.Golden;
import bstf.platform.access.Audience;
import bstf.platform.access.MemberStanding;
import bstf.platform.access.heard.HeardOffices;
import bstf.platform.changes.view.Said;
import bstf.platform.time.Timeline;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

final class HeardMembershipTest {
    private static final MemberCode LATVIA = new MemberCode("LV");
    private static final String LATVIA_ACTIVE =
            """
            {"code":"LV","name":"Latvia","standings":[{"firstDay":"1996-05-04",\
            "standing":"active","decision":{"text":"The founding."}}],\
            "authorities":{"state":"not-given","items":[]},"retired":false,"gaps":[]}\
            """;

    private final AtomicBoolean warm = new AtomicBoolean(true);
    private final HeardOffices members = new HeardOffices();
    private final Membership membership = new HeardMembership(members.onceWarm(warm::get));

    @Test
    void hearsWhoIsActive() {
        members.hear(said("member", "LV", LATVIA_ACTIVE));

        assertThat(membership.of(LATVIA)).isEqualTo(activeSince("1996-05-04"));
    }

    @Test
    void hearsTheSameStandingTwiceAndKeepsOne() {
        members.hear(said("member", "LV", LATVIA_ACTIVE));
        members.hear(said("member", "LV", LATVIA_ACTIVE));

        assertThat(membership.of(LATVIA)).isEqualTo(activeSince("1996-05-04"));
    }

    @Test
    void keepsWhatWasSaidLast() {
        members.hear(said("member", "LV", LATVIA_ACTIVE));
        members.hear(
                said(
                        "member",
                        "LV",
                        """
                        {"code":"LV","standings":[{"firstDay":"1996-05-04","standing":"active"},\
                        {"firstDay":"2016-01-01","standing":"suspended"}],"retired":false}\
                        """));

        assertThat(membership.of(LATVIA))
                .isEqualTo(
                        new Heard.Standings(
                                Timeline.of(
                                        List.of(
                                                Samples.since("1996-05-04", MemberStanding.ACTIVE),
                                                Samples.since(
                                                        "2016-01-01", MemberStanding.SUSPENDED)))));
    }

    @Test
    void knowsNobodyWhoWasNotToldOf() {
        members.hear(said("member", "LV", LATVIA_ACTIVE));

        assertThat(membership.of(new MemberCode("XX"))).isEqualTo(new Heard.NoMember());
    }

    @Test
    void knowsNobodyWhoWasEnteredByMistake() {
        members.hear(
                said(
                        "member",
                        "LV",
                        LATVIA_ACTIVE.replace("\"retired\":false", "\"retired\":true")));

        assertThat(membership.of(LATVIA)).isEqualTo(new Heard.NoMember());
    }

    @Test
    void forgetsWhoIsErased() {
        members.hear(said("member", "LV", LATVIA_ACTIVE));
        members.hear(said("member", "EE", LATVIA_ACTIVE.replace("\"LV\"", "\"EE\"")));
        members.forget("observer", "LV");
        members.forget("member", "LV");

        assertThat(membership.of(LATVIA)).isEqualTo(new Heard.NoMember());
    }

    @Test
    void letsPassWhatIsNotAboutMembers() {
        members.hear(said("body", "bstf", "{}"));

        assertThat(membership.of(LATVIA)).isEqualTo(new Heard.NotYet());
    }

    @Test
    void understandsNoStandingOfAnotherWord() {
        var paused = LATVIA_ACTIVE.replace("\"active\"", "\"paused\"");

        assertThatThrownBy(() -> members.hear(said("member", "LV", paused)))
                .hasMessageContaining("PAUSED");
    }

    @Test
    void cannotTellBeforeAllIsHeard() {
        members.hear(said("member", "LV", LATVIA_ACTIVE));
        warm.set(false);

        assertThat(membership.of(LATVIA)).isEqualTo(new Heard.NotYet());
    }

    @Test
    void readsTheSampleThatMembershipWrites() throws IOException {
        var file = Golden.root().resolve("docs/messages/membership/member-returned.json");
        var retired = Files.readString(file);
        var present = retired.replace("\"retired\" : true", "\"retired\" : false");
        var sweden = new MemberCode("SE");

        members.hear(said("member", "SE", present));
        assertThat(membership.of(sweden))
                .isEqualTo(
                        new Heard.Standings(
                                Timeline.of(
                                        List.of(
                                                Samples.since("1996-05-04", MemberStanding.ACTIVE),
                                                Samples.since(
                                                        "2010-03-01", MemberStanding.SUSPENDED),
                                                Samples.since(
                                                        "2012-01-01", MemberStanding.WITHDRAWN),
                                                Samples.since(
                                                        "2014-07-01", MemberStanding.ACTIVE)))));

        members.hear(said("member", "SE", retired));
        assertThat(membership.of(sweden)).isEqualTo(new Heard.NoMember());
    }

    private static Heard activeSince(String day) {
        return new Heard.Standings(
                Timeline.of(
                        List.of(
                                new Timeline.Entry<>(
                                        LocalDate.parse(day), MemberStanding.ACTIVE))));
    }

    private static Said said(String type, String id, String data) {
        var now = Instant.parse("2016-03-01T09:00:00Z");
        return new Said(type, id, 1, "MemberTold", now, now, "founding", Audience.PUBLIC, data);
    }
}
