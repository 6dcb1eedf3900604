package bstf.membership;

import static bstf.platform.access.matrix.Policies.anotherMemberThan;
import static bstf.platform.access.matrix.Policies.anyMember;
import static bstf.platform.access.matrix.Policies.auditorOnly;
import static bstf.platform.access.matrix.Policies.everybodyReads;
import static bstf.platform.access.matrix.Policies.ownedBy;
import static bstf.platform.access.matrix.Policies.sittingChair;
import static bstf.platform.access.matrix.Who.CHAIR;
import static bstf.platform.access.matrix.Who.OBSERVER;
import static bstf.platform.access.matrix.Who.OTHER_MEMBER;
import static bstf.platform.access.matrix.Who.OWN_MEMBER;

import bstf.membership.body.Bodies;
import bstf.membership.members.Members;
import bstf.membership.observers.Observers;
import bstf.membership.representatives.Representatives;
import bstf.membership.rota.Rotas;
import bstf.platform.access.matrix.AuthorityMatrix;
import bstf.platform.access.matrix.Row;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;

/**
 * Members and observers name their own people; whoever chairs keeps the rest; what gives authority
 * takes two members.
 */
@SpringBootTest(
        classes = TwinApplication.class,
        properties = {
            "spring.cloud.config.enabled=false",
            "BSTF_CONFIG_IMPORT=optional:configserver:",
            "bstf.reference-zone=Europe/Moscow"
        })
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class AuthorityMatrixTest extends AuthorityMatrix {
    private static final String HELD =
            "{\"state\": \"held\", \"person\": {\"name\": \"Åsa Exempel\"}}";
    private static final String DECISION = "{\"text\": \"The members decided so.\"}";

    @Autowired private Twins twins;
    @Autowired private Bodies bodies;
    @Autowired private Members members;
    @Autowired private Observers observers;
    @Autowired private Representatives representatives;
    @Autowired private Rotas rotas;

    AuthorityMatrixTest() {
        super("membership");
    }

    @Override
    protected void startAnew() {
        twins.reset();
        new MatrixWorld(bodies, members, observers, representatives, rotas).isRecorded();
    }

    @Override
    protected List<Row> rows() {
        return Stream.of(
                        body(),
                        members(),
                        standings(),
                        authorities(),
                        representatives(),
                        observers(),
                        successions(),
                        rota(),
                        terms(),
                        caretakers())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Row> body() {
        return List.of(
                Row.of("GET /api/v1/body").isFor(everybodyReads()),
                Row.of("PATCH /api/v1/body")
                        .ifThere()
                        .mergePatch("{\"guidance\": \"A Regional Strategy and a Work Plan.\"}")
                        .isFor(sittingChair()));
    }

    private List<Row> members() {
        var proposed = doneBy(CHAIR, newMember());
        return List.of(
                Row.of("GET /api/v1/members").isFor(everybodyReads()),
                of("GET", "/members/{code}", "/members/DK").isFor(everybodyReads()),
                of("GET", "/members/{code}/history", "/members/DK/history").isFor(auditorOnly()),
                newMember().isFor(anyMember()),
                of("POST", "/members/{code}/approval", "/members/NL/approval")
                        .given(proposed)
                        .ifAt(1)
                        .isFor(anotherMemberThan(CHAIR)),
                of("DELETE", "/members/{code}/proposal", "/members/NL/proposal")
                        .given(proposed)
                        .ifThere()
                        .isFor(anyMember()),
                of("PATCH", "/members/{code}", "/members/DK")
                        .ifThere()
                        .mergePatch(
                                """
                                {"authorities": {"state": "given",
                                                 "items": [{"id": "police", "name": "Police"}]}}\
                                """)
                        .isFor(ownedBy(OWN_MEMBER)),
                of("DELETE", "/members/{code}", "/members/EE").ifThere().isFor(sittingChair()),
                of("DELETE", "/members/{code}/retirement", "/members/LT/retirement")
                        .ifThere()
                        .isFor(sittingChair()));
    }

    private List<Row> standings() {
        var path = "/members/{code}/standings/{firstDay}";
        var proposal =
                of("PUT", path, "/members/DK/standings/2030-01-01")
                        .ifThere()
                        .json(
                                "{\"standing\": \"suspended\", \"decision\": %s}"
                                        .formatted(DECISION));
        var proposed = doneBy(CHAIR, proposal);
        return List.of(
                of("GET", path, "/members/DK/standings/1996-05-04").isFor(everybodyReads()),
                proposal.isFor(anyMember()),
                of("DELETE", path, "/members/IS/standings/2014-01-01").ifThere().isFor(anyMember()),
                of("POST", path + "/approval", "/members/DK/standings/2030-01-01/approval")
                        .given(proposed)
                        .ifAt(2)
                        .isFor(anotherMemberThan(CHAIR)),
                of("GET", path + "/proposal", "/members/DK/standings/2030-01-01/proposal")
                        .given(proposed)
                        .isFor(everybodyReads()),
                of("DELETE", path + "/proposal", "/members/DK/standings/2030-01-01/proposal")
                        .given(proposed)
                        .ifThere()
                        .isFor(anyMember()));
    }

    private List<Row> authorities() {
        var path = "/members/{code}/authorities/{id}";
        var police =
                of("PUT", path, "/members/DK/authorities/police")
                        .ifThere()
                        .json("{\"name\": \"National Police\"}");
        var given = doneBy(OWN_MEMBER, police);
        return List.of(
                of("GET", path, "/members/DK/authorities/police")
                        .given(given)
                        .isFor(everybodyReads()),
                police.isFor(ownedBy(OWN_MEMBER)),
                of("DELETE", path, "/members/DK/authorities/police")
                        .given(given)
                        .ifThere()
                        .isFor(ownedBy(OWN_MEMBER)));
    }

    private List<Row> representatives() {
        var path = "/representatives/{code}/holders/{firstDay}";
        var holder = of("PUT", path, "/representatives/DK/holders/2014-01-01").ifThere().json(HELD);
        return List.of(
                Row.of("GET /api/v1/representatives").isFor(everybodyReads()),
                of("GET", "/representatives/{code}", "/representatives/DK").isFor(everybodyReads()),
                of("GET", "/representatives/{code}/history", "/representatives/DK/history")
                        .isFor(auditorOnly()),
                of("PUT", "/representatives/{code}", "/representatives/SE")
                        .ifAbsent()
                        .json(
                                "{\"holders\": [{\"firstDay\": \"2014-01-01\", \"state\": \"vacant\"}]}")
                        .isFor(ownedBy(OTHER_MEMBER)),
                of("PATCH", "/representatives/{code}", "/representatives/DK")
                        .ifThere()
                        .mergePatch(
                                "{\"holders\": [{\"firstDay\": \"2014-01-01\", \"state\": \"vacant\"}]}")
                        .isFor(ownedBy(OWN_MEMBER)),
                of("GET", path, "/representatives/DK/holders/1996-05-04").isFor(everybodyReads()),
                holder.isFor(ownedBy(OWN_MEMBER)),
                of("DELETE", path, "/representatives/DK/holders/2014-01-01")
                        .given(doneBy(OWN_MEMBER, holder))
                        .ifThere()
                        .isFor(ownedBy(OWN_MEMBER)));
    }

    private List<Row> observers() {
        var name = "/observers/{id}/names/{firstDay}";
        var seat = "/observers/{id}/seats/{seatId}";
        var renamed =
                of("PUT", name, "/observers/europol/names/2020-01-01")
                        .ifThere()
                        .json("{\"name\": \"Europol, renamed\"}");
        return List.of(
                Row.of("GET /api/v1/observers").isFor(everybodyReads()),
                of("GET", "/observers/{id}", "/observers/europol").isFor(everybodyReads()),
                of("GET", "/observers/{id}/history", "/observers/europol/history")
                        .isFor(auditorOnly()),
                of("PUT", "/observers/{id}", "/observers/unodc")
                        .ifAbsent()
                        .json(
                                """
                                {"kind": "agency", "names": [{"firstDay": "2014-01-01", "name": "UNODC"}]}\
                                """)
                        .isFor(sittingChair()),
                of("PATCH", "/observers/{id}", "/observers/europol")
                        .ifThere()
                        .mergePatch("{\"kind\": \"organisation\"}")
                        .isFor(sittingChair()),
                of("DELETE", "/observers/{id}", "/observers/euda").ifThere().isFor(sittingChair()),
                of("GET", name, "/observers/europol/names/2015-01-01").isFor(everybodyReads()),
                renamed.isFor(ownedBy(OBSERVER)),
                of("DELETE", name, "/observers/europol/names/2020-01-01")
                        .given(doneBy(OBSERVER, renamed))
                        .ifThere()
                        .isFor(ownedBy(OBSERVER)),
                of("GET", seat, "/observers/europol/seats/official").isFor(everybodyReads()),
                of("PUT", seat, "/observers/europol/seats/liaison")
                        .ifThere()
                        .json(
                                """
                                {"title": "Liaison officer",
                                 "holders": [{"firstDay": "2014-01-01", "state": "vacant"}]}\
                                """)
                        .isFor(ownedBy(OBSERVER)),
                of("DELETE", seat, "/observers/europol/seats/official")
                        .ifThere()
                        .isFor(ownedBy(OBSERVER)));
    }

    private List<Row> successions() {
        var path = "/observers/{id}/succession";
        var it = "/observers/emcdda/succession";
        var proposal =
                of("PUT", path, it)
                        .ifThere()
                        .json("{\"successor\": \"euda\", \"firstDay\": \"2024-07-02\"}");
        var approval = of("POST", path + "/approval", it + "/approval");
        var proposed = doneBy(CHAIR, proposal);
        var approved =
                doneBy(OTHER_MEMBER, of("POST", path + "/approval", it + "/approval").ifAt(2));
        Runnable decided =
                () -> {
                    proposed.run();
                    approved.run();
                };
        return List.of(
                of("GET", path, it).given(decided).isFor(everybodyReads()),
                proposal.isFor(anyMember()),
                approval.given(proposed).ifAt(2).isFor(anotherMemberThan(CHAIR)),
                of("DELETE", path, it).given(decided).ifThere().isFor(anyMember()),
                of("GET", path + "/proposal", it + "/proposal")
                        .given(proposed)
                        .isFor(everybodyReads()),
                of("DELETE", path + "/proposal", it + "/proposal")
                        .given(proposed)
                        .ifThere()
                        .isFor(anyMember()));
    }

    private static List<Row> rota() {
        return List.of(
                Row.of("GET /api/v1/rota").isFor(everybodyReads()),
                Row.of("GET /api/v1/rota/history").isFor(auditorOnly()));
    }

    private List<Row> terms() {
        var path = "/rota/terms/{termId}";
        var it = "/rota/terms/2020-2021-lv";
        var proposal =
                of("PUT", path, it)
                        .ifThere()
                        .json(
                                """
                                {"chair": "LV", "firstDay": "2020-01-01",
                                 "end": {"kind": "decided", "lastDay": "2021-12-31"}}\
                                """);
        var proposed = doneBy(CHAIR, proposal);
        return List.of(
                of("GET", path, "/rota/terms/2018-pl").isFor(everybodyReads()),
                proposal.isFor(anyMember()),
                of("PATCH", path, it)
                        .given(proposed)
                        .ifThere()
                        .mergePatch("{\"chair\": \"NO\"}")
                        .isFor(anyMember()),
                of("DELETE", path, "/rota/terms/2018-pl")
                        .about("a decided one, which only proposes it")
                        .ifThere()
                        .isFor(anyMember()),
                of("DELETE", path, it)
                        .about("a proposed one")
                        .given(proposed)
                        .ifThere()
                        .isFor(anyMember()),
                of("GET", path + "/proposal", it + "/proposal")
                        .given(proposed)
                        .isFor(everybodyReads()),
                of("DELETE", path + "/proposal", it + "/proposal")
                        .given(proposed)
                        .ifThere()
                        .isFor(anyMember()),
                of("GET", path + "/decision", "/rota/terms/2018-pl/decision")
                        .isFor(everybodyReads()),
                of("PUT", path + "/decision", it + "/decision")
                        .given(proposed)
                        .ifAt(2)
                        .json(DECISION)
                        .isFor(anotherMemberThan(CHAIR)));
    }

    private List<Row> caretakers() {
        var path = "/rota/caretakers/{firstDay}";
        var it = "/rota/caretakers/2019-02-01";
        var proposal =
                of("PUT", path, it)
                        .ifThere()
                        .json("{\"member\": \"SE\", \"lastDay\": \"2019-04-30\"}");
        var proposed = doneBy(CHAIR, proposal);
        return List.of(
                of("GET", path, "/rota/caretakers/2017-07-01").isFor(everybodyReads()),
                proposal.isFor(anyMember()),
                of("POST", path + "/approval", it + "/approval")
                        .given(proposed)
                        .ifAt(2)
                        .isFor(anotherMemberThan(CHAIR)),
                of("DELETE", path, "/rota/caretakers/2017-07-01")
                        .about("an approved one, which only proposes it")
                        .ifThere()
                        .isFor(anyMember()),
                of("DELETE", path, it)
                        .about("a proposed one")
                        .given(proposed)
                        .ifThere()
                        .isFor(anyMember()),
                of("DELETE", path + "/proposal", it + "/proposal")
                        .given(proposed)
                        .ifThere()
                        .isFor(anyMember()));
    }

    private static Row.Draft newMember() {
        return of("PUT", "/members/{code}", "/members/NL")
                .ifAbsent()
                .json(
                        """
                        {"standings": [{"firstDay": "2030-01-01", "standing": "active",
                                        "decision": {"text": "The members decided so."}}]}\
                        """);
    }

    private static Row.Draft of(String method, String pattern, String path) {
        return Row.of(method + " /api/v1" + pattern, "/api/v1" + path);
    }
}
