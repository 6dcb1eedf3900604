package bstf.membership.representatives.web;

import bstf.membership.representatives.Representatives;
import bstf.membership.rights.MembershipRights;
import bstf.platform.web.Histories;
import bstf.platform.web.HistoryAnswers;
import bstf.platform.web.HistoryEntry;
import bstf.platform.web.PageOf;
import bstf.platform.web.Paging;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What became of a representative's post, change by change. */
@RestController
@RequestMapping(
        path = "/api/v1/representatives/{code}/history",
        produces = MediaType.APPLICATION_JSON_VALUE)
class RepresentativeHistoryController {
    private final HistoryAnswers history;

    RepresentativeHistoryController(Representatives kept, Histories histories) {
        this.history = histories.of(MembershipRights.REPRESENTATIVE, kept);
    }

    @GetMapping
    @Operation(
            summary = "Reads what became of a representative's post, change by change",
            description =
                    "Only auditors may. Each change tells the client and the party that asked, and"
                            + " the state from then on, with the members that proposed and approved"
                            + " what takes two.")
    ResponseEntity<PageOf<HistoryEntry>> read(
            @PathIds.OfPost @PathVariable String code, Paging paging) {
        return history.page(code, paging);
    }
}
