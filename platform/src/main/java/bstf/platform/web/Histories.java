package bstf.platform.web;

import bstf.platform.access.Guard;
import bstf.platform.changes.Aggregates;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Lets auditors read who changed what when. A service mounts it for each kind of aggregate, with a
 * row in its table of rights and a controller of a few lines:
 *
 * <pre>{@code
 * new Right(Holder.AUDITOR, Verb.READ_HISTORY, "member", Window.ALWAYS)
 *
 * @RestController
 * class MemberHistoryController {
 *     private final HistoryAnswers history;
 *
 *     MemberHistoryController(Members members, Histories histories) {
 *         this.history = histories.of("member", members);
 *     }
 *
 *     @GetMapping("/api/v1/members/{code}/history")
 *     ResponseEntity<PageOf<HistoryEntry>> read(@PathVariable String code, Paging paging) {
 *         return history.page(code, paging);
 *     }
 * }
 * }</pre>
 */
public final class Histories {
    private final HttpServletRequest request;
    private final Callers callers;
    private final ObjectProvider<Guard> guard;
    private final Clock clock;
    private final Answers answers;

    /**
     * @param request the request at hand (Spring's proxy, which finds it by thread)
     */
    Histories(
            HttpServletRequest request,
            Callers callers,
            ObjectProvider<Guard> guard,
            Clock clock,
            Answers answers) {
        this.request = request;
        this.callers = callers;
        this.guard = guard;
        this.clock = clock;
        this.answers = answers;
    }

    /**
     * The histories of one kind.
     *
     * @param kind the kind's word in the table of rights
     */
    public HistoryAnswers of(String kind, Aggregates<?> aggregates) {
        return new HistoryAnswers(
                kind, aggregates, guard::getObject, () -> callers.of(request), clock, answers);
    }
}
