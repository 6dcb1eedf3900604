package bstf.contacts.contactpoints.web;

import bstf.contacts.contactpoints.ContactPoints;
import bstf.contacts.contactpoints.ContactRights;
import bstf.platform.web.Histories;
import bstf.platform.web.HistoryAnswers;
import bstf.platform.web.HistoryEntry;
import bstf.platform.web.PageOf;
import bstf.platform.web.Paging;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What became of a contact point, change by change. */
@RestController
@RequestMapping(
        path = "/api/v1/contact-points/{id}/history",
        produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "contact-points")
class ContactPointHistoryController {
    private final HistoryAnswers history;

    ContactPointHistoryController(ContactPoints points, Histories histories) {
        this.history = histories.of(ContactRights.ANY, points);
    }

    @GetMapping
    @Operation(
            operationId = "getContactPointHistory",
            summary = "Reads what became of a contact point, change by change",
            description =
                    "Only auditors may. Each change tells the client and the party that asked, and"
                            + " the state from then on. What it was as a draft is left out.")
    ResponseEntity<PageOf<HistoryEntry>> read(
            @PathIds.OfContactPoint @PathVariable String id, Paging paging) {
        return history.page(id, paging);
    }
}
