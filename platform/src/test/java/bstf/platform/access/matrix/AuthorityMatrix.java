package bstf.platform.access.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import bstf.platform.Golden;
import bstf.platform.access.token.TokensForTests;
import bstf.platform.time.SettableClock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every operation of a service, asked by everybody at every moment that matters. A service's test
 * extends this class, brings its context with a {@link SettableClock}, and says for each operation
 * what a right request looks like and who shall be granted it. An operation that no row speaks of
 * fails, and so does a row of no operation. What was answered is written down in {@code
 * docs/security/matrix-<service>.md}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class AuthorityMatrix {
    private static final String AUDIT = "bstf.audit";

    private final String service;
    private final List<Cell> cells = new ArrayList<>();
    private final Map<Who, String> tokens = new EnumMap<>(Who.class);

    @Autowired private MockMvc asked;
    @Autowired private SettableClock time;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    /**
     * Of one service.
     *
     * @param service its name in the page's file name
     */
    protected AuthorityMatrix(String service) {
        this.service = service;
    }

    /** All rows, in the order of the page. */
    protected abstract List<Row> rows();

    /**
     * Empties the service and records the {@link World} in it, as far as the service keeps any of
     * it, with the things that rows speak of. The clock stands at {@link World#RECORDED}.
     */
    protected abstract void startAnew();

    @BeforeAll
    final void askEverything() {
        var logging = LoggingSystem.get(getClass().getClassLoader());
        logging.setLogLevel(AUDIT, LogLevel.OFF);
        try {
            askAll();
        } finally {
            logging.setLogLevel(AUDIT, null);
        }
    }

    private void askAll() {
        for (var row : rows()) {
            startAnew(row);
            for (var moment : Moment.values()) {
                for (var who : Who.values()) {
                    cells.add(ask(row, who, moment));
                }
            }
        }
    }

    @Test
    void speaksOfEveryOperationAndOfNoOther() {
        var operations = Operations.of(mapping);
        assertThat(operations.mapped()).isNotEmpty();
        assertThat(operations.without(rows())).as("operations without a row").isEmpty();
        assertThat(operations.strayIn(rows())).as("rows without an operation").isEmpty();
    }

    @Test
    void grantsAndRefusesWhatThePoliciesSay() {
        assertThat(cells.stream().filter(cell -> !cell.isRight()).map(Cell::complaint)).isEmpty();
    }

    /** Else a request that is wrong in itself would pass for a granted one. */
    @Test
    void getsDoneWhatIsGranted() {
        var never = new ArrayList<String>();
        cells.stream()
                .collect(Collectors.groupingBy(Cell::row))
                .forEach((row, its) -> {
                    if (isNeverDone(row, its)) {
                        never.add(row.title());
                    }
                });
        assertThat(never).isEmpty();
    }

    @Test
    void isWrittenDown() {
        Golden.assertSame(
                "docs/security/matrix-%s.md".formatted(service),
                new MatrixPage(service, cells).text());
    }

    /** Something that {@code who} has got done before, for {@link Row.Draft#given}. */
    protected final Runnable doneBy(Who who, Row.Draft before) {
        var row = before.isFor(Policies.everybodyReads());
        return () -> {
            var answered = answered(row, who);
            assertThat(answered.isDone())
                    .as("%s by the %s: %s", row.title(), who.inWords(), answered)
                    .isTrue();
        };
    }

    private Cell ask(Row row, Who who, Moment moment) {
        time.set(moment.instant());
        var answered = answered(row, who);
        if (row.changesSomething() && answered.isDone()) {
            startAnew(row);
        }
        return new Cell(row, who, moment, row.policy().verdictOn(who, moment), answered);
    }

    private Answered answered(Row row, Who who) {
        var request = row.request();
        who.client()
                .map(client -> tokens.computeIfAbsent(who, _ -> TokensForTests.of(client)))
                .ifPresent(token ->
                        request.header(HttpHeaders.AUTHORIZATION, TokensForTests.bearer(token)));
        try {
            return Answered.of(asked.perform(request).andReturn().getResponse());
        } catch (Exception unanswered) {
            throw new AssertionError(row.title(), unanswered);
        }
    }

    private void startAnew(Row row) {
        time.set(World.RECORDED);
        startAnew();
        row.given().run();
    }

    private static boolean isNeverDone(Row row, List<Cell> its) {
        return row.succeeds()
                && its.stream().anyMatch(cell -> cell.expected() instanceof Verdict.Granted)
                && its.stream().noneMatch(cell -> cell.answered().isDone());
    }
}
