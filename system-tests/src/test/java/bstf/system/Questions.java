package bstf.system;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What an outsider can think of asking: the overview of many days, lists of every kind with their
 * filters and pages, single things by their ids (also such as it should not know), other days,
 * other knowledge, and questions that are wrong. All name their day, so that midnight changes
 * nothing.
 */
final class Questions {
    private static final Pattern NEXT = Pattern.compile("<([^>]+)>;\\s*rel=\"?next\"?");
    private static final List<String> MEMBERS =
            List.of("DK", "EE", "FI", "DE", "IS", "LV", "LT", "NO", "PL", "RU", "SE");
    private static final List<String> OBSERVERS =
            List.of("interpol", "europol", "council-eu", "cbss", "unodc", "emcdda", "bsrbcc");

    private final List<String> paths = new ArrayList<>();
    private final String today = "validAt=" + Day.today();

    private Questions() {}

    /**
     * As paths with their queries.
     *
     * @param api by which pages are followed to their end
     * @param known an instant of the past
     */
    static List<String> all(Api api, Instant known) {
        var questions = new Questions();
        questions.overviews();
        questions.meetings();
        questions.contactPoints();
        questions.membership();
        questions.knownThen(known);
        questions.restrictedOnes();
        questions.wrongOnes();
        questions.pages(api);
        return questions.paths.stream().distinct().toList();
    }

    private void overviews() {
        days(-60, 120).forEach(day -> ask("/overview?validAt=" + day));
        IntStream.range(0, 24)
                .mapToObj(month -> LocalDate.of(2015, 1, 15).plusMonths(month))
                .forEach(day -> ask("/overview?validAt=" + day));
    }

    private void meetings() {
        IntStream.range(0, 156)
                .mapToObj(month -> LocalDate.of(2015, 1, 1).plusMonths(month))
                .forEach(first ->
                        ask(
                                "/meetings?%s&from=%s&to=%s"
                                        .formatted(today, first, first.plusMonths(1))));
        Stream.of("planned", "confirmed", "held", "cancelled", "postponed")
                .forEach(status -> ask("/meetings?%s&status=%s".formatted(today, status)));
        Stream.of("operational-planning", "annual-strategic", "anniversary")
                .forEach(kind -> ask("/meetings?%s&kind=%s".formatted(today, kind)));
        MEMBERS.forEach(host -> ask("/meetings?%s&host=%s".formatted(today, host)));
        IntStream.rangeClosed(1, 20)
                .forEach(limit -> ask("/meetings?%s&limit=%d".formatted(today, limit)));
        ask("/meetings?%s&retired=true".formatted(today));
        days(30, 50).forEach(day -> ask("/meetings?validAt=" + day));
    }

    private void contactPoints() {
        for (String end : List.of("", "&anyDay=true", "&retired=true")) {
            MEMBERS.forEach(id -> owned("member", id, end));
            OBSERVERS.forEach(id -> owned("observer", id, end));
            owned("secretariat", "2015-2016-ru", end);
        }
        IntStream.rangeClosed(1, 20)
                .forEach(limit ->
                        ask("/contact-points?%s&anyDay=true&limit=%d".formatted(today, limit)));
        days(30, 50).forEach(day -> ask("/contact-points?validAt=" + day));
        Stream.of("", "/verification", "/channels/email")
                .forEach(part ->
                        ask("/contact-points/secretariat-2015-2016%s?%s".formatted(part, today)));
    }

    private void owned(String kind, String id, String end) {
        ask("/contact-points?%s&ownerKind=%s&ownerId=%s%s".formatted(today, kind, id, end));
    }

    private void membership() {
        Stream.of("/body", "/rota", "/members", "/observers", "/representatives")
                .forEach(path -> ask(path + "?" + today));
        MEMBERS.forEach(code -> {
            ask("/members/%s?%s".formatted(code, today));
            ask("/representatives/%s?%s".formatted(code, today));
        });
        OBSERVERS.forEach(id -> ask("/observers/%s?%s".formatted(id, today)));
    }

    private void knownThen(Instant known) {
        for (String path : List.of("/meetings", "/contact-points", "/members", "/rota")) {
            ask("%s?%s&knownAt=%s".formatted(path, today, known));
        }
        Restricted.ids(20).forEach(id -> ask("/meetings/%s?knownAt=%s".formatted(id, known)));
    }

    private void restrictedOnes() {
        Restricted.ids(Restricted.OF_EACH)
                .forEach(id -> {
                    ask("/meetings/%s?%s".formatted(id, today));
                    ask("/contact-points/%s?%s".formatted(id, today));
                });
        Restricted.ids(20)
                .forEach(id -> {
                    ask("/meetings/%s/history".formatted(id));
                    ask("/contact-points/%s/verification?%s".formatted(id, today));
                    ask("/contact-points/%s/channels/desk?%s".formatted(id, today));
                });
    }

    private void wrongOnes() {
        Stream.of(
                        "/meetings?limit=0",
                        "/meetings?limit=201",
                        "/meetings?validAt=yesterday",
                        "/meetings?colour=red",
                        "/meetings?status=secret",
                        "/meetings?after=restricted-001",
                        "/contact-points?ownerKind=ministry",
                        "/overview?validAt=2016-02-30",
                        "/meetings/Restricted-001",
                        "/drafts")
                .forEach(this::ask);
    }

    private void pages(Api api) {
        for (String first : List.of("/meetings?limit=2", "/contact-points?anyDay=true&limit=1")) {
            String page = "/api/v1" + first + "&" + today;
            while (!page.isEmpty()) {
                paths.add(page);
                page = next(api.get(page));
            }
        }
    }

    private static String next(Answer answer) {
        var next = NEXT.matcher(String.join(", ", answer.headers().allValues("Link")));
        return next.find() ? next.group(1).replaceFirst("^https?://[^/]+", "") : "";
    }

    private static Stream<LocalDate> days(int from, int to) {
        return IntStream.range(from, to).mapToObj(day -> Day.today().plusDays(day));
    }

    private void ask(String path) {
        paths.add("/api/v1" + path);
    }
}
