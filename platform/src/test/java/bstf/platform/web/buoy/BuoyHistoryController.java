package bstf.platform.web.buoy;

import bstf.platform.changes.Aggregates;
import bstf.platform.web.Histories;
import bstf.platform.web.HistoryAnswers;
import bstf.platform.web.HistoryEntry;
import bstf.platform.web.PageOf;
import bstf.platform.web.Paging;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class BuoyHistoryController {
    private final HistoryAnswers history;

    BuoyHistoryController(Aggregates<Buoy> buoys, Histories histories) {
        this.history = histories.of("buoy", buoys);
    }

    @GetMapping("/api/v1/buoys/{id}/history")
    ResponseEntity<PageOf<HistoryEntry>> read(@PathVariable String id, Paging paging) {
        return history.page(id, paging);
    }
}
