package bstf.meetings.calendar.web;

import bstf.meetings.calendar.MeetingRights;
import bstf.meetings.calendar.Meetings;
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

/** What became of a meeting, change by change. */
@RestController
@RequestMapping(path = "/api/v1/meetings/{id}/history", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "meetings")
class MeetingHistoryController {
    private final HistoryAnswers history;

    MeetingHistoryController(Meetings meetings, Histories histories) {
        this.history = histories.of(MeetingRights.MEETING, meetings);
    }

    @GetMapping
    @Operation(
            operationId = "getMeetingHistory",
            summary = "Reads what became of a meeting, change by change",
            description =
                    "Only auditors may. Each change tells the client and the party that asked, and"
                            + " the state from then on. What it was as a draft is left out.")
    ResponseEntity<PageOf<HistoryEntry>> read(@PathId @PathVariable String id, Paging paging) {
        return history.page(id, paging);
    }
}
