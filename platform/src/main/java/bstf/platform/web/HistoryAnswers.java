package bstf.platform.web;

import bstf.platform.access.Caller;
import bstf.platform.access.Guard;
import bstf.platform.access.Ruling;
import bstf.platform.access.Thing;
import bstf.platform.access.Verb;
import bstf.platform.changes.Aggregates;
import bstf.platform.changes.MessageJson;
import bstf.platform.changes.Recorded;
import bstf.platform.changes.Refusal;
import bstf.platform.problem.Problem;
import bstf.platform.problem.ProblemCode;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import tools.jackson.core.type.TypeReference;

/**
 * The answers about the past of aggregates of one kind. Only those may read it to whom the table of
 * rights gives it; that they did is written down. States that were drafts are left out.
 */
public final class HistoryAnswers {
    private static final TypeReference<Map<String, Object>> STATE = new TypeReference<>() {};

    /** What the JSON of a draft says of itself. */
    private static final String DRAFT = "draft";

    private final String kind;
    private final Aggregates<?> aggregates;
    private final Supplier<Guard> guard;
    private final Supplier<Caller> caller;
    private final InstantSource clock;
    private final Answers answers;

    HistoryAnswers(
            String kind,
            Aggregates<?> aggregates,
            Supplier<Guard> guard,
            Supplier<Caller> caller,
            InstantSource clock,
            Answers answers) {
        this.kind = kind;
        this.aggregates = aggregates;
        this.guard = guard;
        this.caller = caller;
        this.clock = clock;
        this.answers = answers;
    }

    /**
     * 200 with one page of the changes, oldest first; 404 when there is no such aggregate, and when
     * it was never more than a draft.
     */
    public ResponseEntity<PageOf<HistoryEntry>> page(String id, Paging paging) {
        var thing = Thing.of(kind, id);
        return switch (guard.get().may(caller.get(), Verb.READ_HISTORY, thing, clock.instant())) {
            case Ruling.Denied(var reason) -> throw Problem.of(Refusal.of(reason)).asException();
            case Ruling.Granted granted -> {
                var found = find(id, after(paging), paging.limit() + 1);
                if (found.isEmpty() && paging.after().isEmpty()) {
                    throw Problem.of(ProblemCode.NOT_FOUND).asException();
                }
                guard.get().done(caller.get(), Verb.READ_HISTORY, thing, granted);
                yield answers.pageOf(
                        paging, found, entry -> Long.toString(entry.revision()), entry -> entry);
            }
        };
    }

    private List<HistoryEntry> find(String id, long after, int wanted) {
        var found = new ArrayList<HistoryEntry>();
        long last = after;
        List<Recorded> more;
        do {
            more = aggregates.history(id, last, wanted);
            for (var recorded : more) {
                last = recorded.revision();
                var state = MessageJson.mapper().readValue(recorded.state(), STATE);
                if (!Boolean.TRUE.equals(state.get(DRAFT))) {
                    found.add(HistoryEntry.of(recorded, state));
                }
            }
        } while (more.size() == wanted && found.size() < wanted);
        return found.stream().limit(wanted).toList();
    }

    private static long after(Paging paging) {
        if (paging.after().isEmpty()) {
            return 0;
        }
        if (!paging.after().matches("[0-9]{1,18}")) {
            throw Problem.of(ProblemCode.CURSOR_NOT_UNDERSTOOD).asException();
        }
        return Long.parseLong(paging.after());
    }
}
