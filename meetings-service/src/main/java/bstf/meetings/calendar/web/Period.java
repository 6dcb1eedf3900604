package bstf.meetings.calendar.web;

import bstf.platform.problem.FieldProblem;
import bstf.platform.problem.Problem;
import bstf.platform.problem.ProblemCode;
import bstf.platform.time.DayRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The days between {@code from} and {@code to}, either of which may be left out. */
final class Period {

    private Period() {}

    static DayRange of(Optional<LocalDate> from, Optional<LocalDate> to) {
        var firstDay = from.orElse(LocalDate.MIN);
        if (to.filter(lastDay -> lastDay.isBefore(firstDay)).isPresent()) {
            var detail = "to: %s (expected: on or after %s)".formatted(to.get(), firstDay);
            throw Problem.of(ProblemCode.INVALID_PARAMETER, detail)
                    .because(
                            List.of(
                                    new FieldProblem(
                                            "to", ProblemCode.INVALID_PARAMETER.code(), detail)))
                    .asException();
        }
        return DayRange.of(firstDay, to);
    }
}
