package bstf.platform.access.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import bstf.platform.Golden;
import bstf.platform.access.web.CallerForTests;
import bstf.platform.time.SettableClock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
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
    private final String service;
    private final List<Cell> cells = new ArrayList<>();

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
    final void askEverything() throws Exception {
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
        assertThat(rows().stream().filter(row -> row.succeeds() && !isEverDone(row)))
                .extracting(Row::title)
                .isEmpty();
    }

    @Test
    void isWrittenDown() {
        Golden.assertSame(
                "docs/security/matrix-%s.md".formatted(service),
                new MatrixPage(service, cells).text());
    }

    private Cell ask(Row row, Who who, Moment moment) throws Exception {
        time.set(moment.instant());
        var request = row.request();
        who.client().map(CallerForTests::as).ifPresent(request::with);
        var answered = Answered.of(asked.perform(request).andReturn().getResponse());
        if (row.changesSomething() && answered.isDone()) {
            startAnew(row);
        }
        return new Cell(row, who, moment, row.policy().verdictOn(who, moment), answered);
    }

    private void startAnew(Row row) {
        time.set(World.RECORDED);
        startAnew();
        row.given().run();
    }

    private boolean isEverDone(Row row) {
        var its = cells.stream().filter(cell -> cell.row().title().equals(row.title())).toList();
        return its.stream().noneMatch(cell -> cell.expected() instanceof Verdict.Granted)
                || its.stream().anyMatch(cell -> cell.answered().isDone());
    }
}
