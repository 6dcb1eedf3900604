package bstf.meetings.calendar.web;

import bstf.meetings.calendar.MeetingId;
import bstf.meetings.calendar.MeetingKind;
import bstf.meetings.calendar.MeetingQuery;
import bstf.meetings.calendar.MemberCode;
import bstf.platform.web.AsOf;
import bstf.platform.web.PageOf;
import bstf.platform.web.Paging;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists the calendar. */
@RestController
@RequestMapping(path = "/api/v1/meetings", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "meetings")
class MeetingListController {
    private final MeetingAnswers answers;

    MeetingListController(MeetingAnswers answers) {
        this.answers = answers;
    }

    @GetMapping
    @Operation(
            operationId = "listMeetings",
            summary = "Lists meetings",
            description =
                    "By first day, then id. Filters narrow the list, and each takes several values."
                            + " `validAt` decides which gaps are told, not which meetings are"
                            + " listed.")
    ResponseEntity<PageOf<MeetingView>> list(
            @Parameter(
                            description =
                                    "Only meetings of which at least one day falls on this day or"
                                            + " later.",
                            example = "2016-01-01")
                    @RequestParam
                    Optional<LocalDate> from,
            @Parameter(
                            description =
                                    "Only meetings of which at least one day falls on this day or"
                                            + " earlier.",
                            example = "2016-12-31")
                    @RequestParam
                    Optional<LocalDate> to,
            @Parameter(description = "Only meetings that have come so far.")
                    @RequestParam(required = false)
                    @Size(max = 5)
                    @Nullable List<StatusWord> status,
            @Parameter(description = "Only meetings of these kinds.", example = "annual-strategic")
                    @RequestParam(required = false)
                    @Size(max = 20)
                    @Nullable
                            List<
                                    @Pattern(regexp = MeetingId.PATTERN)
                                    @Size(max = MeetingId.LONGEST) String>
                            kind,
            @Parameter(description = "Only meetings that these members receive.", example = "RU")
                    @RequestParam(required = false)
                    @Size(max = 50)
                    @Nullable List<@Pattern(regexp = MemberCode.PATTERN) String> host,
            @Parameter(description = "`true`: also retired ones. Left out it is `false`.")
                    @RequestParam
                    Optional<Boolean> retired,
            AsOf asOf,
            Paging paging) {
        var query =
                new MeetingQuery(
                        Period.of(from, to),
                        each(status, StatusWord::word),
                        each(kind, MeetingKind::new),
                        each(host, MemberCode::new),
                        retired.orElse(false));
        return answers.page(asOf, paging, query);
    }

    private static <P, T> Set<T> each(@Nullable List<P> values, Function<P, T> meaning) {
        return values == null ? Set.of() : values.stream().map(meaning).collect(Collectors.toSet());
    }
}
