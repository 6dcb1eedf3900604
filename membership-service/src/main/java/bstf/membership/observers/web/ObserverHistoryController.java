package bstf.membership.observers.web;

import bstf.membership.observers.Observers;
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

/** What became of an observer, change by change. */
@RestController
@RequestMapping(
        path = "/api/v1/observers/{id}/history",
        produces = MediaType.APPLICATION_JSON_VALUE)
class ObserverHistoryController {
    private final FormerIds formerIds;
    private final HistoryAnswers history;

    ObserverHistoryController(Observers kept, FormerIds formerIds, Histories histories) {
        this.formerIds = formerIds;
        this.history = histories.of(MembershipRights.OBSERVER, kept);
    }

    @GetMapping
    @Operation(
            summary = "Reads what became of an observer, change by change",
            description =
                    "Only auditors may. Each change tells the client and the party that asked, and"
                            + " the state from then on, with the members that proposed and approved"
                            + " what takes two.")
    ResponseEntity<PageOf<HistoryEntry>> read(
            @PathIds.OfObserver @PathVariable String id, Paging paging) {
        return formerIds.answer(id, "/history", present -> history.page(present, paging));
    }
}
