package bstf.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PagesTest extends OverHttp {
    private static final Pattern NEXT = Pattern.compile("<([^>]*)>; rel=\"next\"");
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]*)\"");

    @Test
    void leadsFromPageToPageWithTheSameFilters() {
        for (var name : List.of("d", "b", "a", "e", "c")) {
            put("old-" + name, buoy(name).replace("2015", "2014"));
            put("new-" + name, buoy(name));
        }
        var seen = new ArrayList<String>();
        var path = Optional.of("/api/v1/buoys/laid/2014-01-01?limit=2&validAt=2016-01-01");
        int pages = 0;
        while (path.isPresent()) {
            var page = get(path.get());
            ID.matcher(page.body()).results().forEach(id -> seen.add(id.group(1)));
            assertThat(page.headers().allValues("Link"))
                    .contains(
                            "</api/v1/buoys/laid/2014-01-01?limit=2&validAt=2016-01-01>; rel=\"first\"");
            path = next(page.headers().allValues("Link"));
            assertThat(page.body().contains("\"next\":")).isEqualTo(path.isPresent());
            pages++;
        }

        assertThat(seen).containsExactly("old-a", "old-b", "old-c", "old-d", "old-e");
        assertThat(pages).isEqualTo(3);
    }

    @Test
    void listsWhatHasAnyOfSeveralValues() {
        put("red-one", buoy("r").replace("sea-green", "red"));
        put("green-one", buoy("g"));

        assertThat(get("/api/v1/buoys?colour=red&colour=sea-green&limit=200").body())
                .contains("\"red-one\"", "\"green-one\"");
        assertThat(get("/api/v1/buoys?colour=red&limit=200").body())
                .contains("\"red-one\"")
                .doesNotContain("\"green-one\"");
    }

    private static Optional<String> next(List<String> links) {
        return links.stream()
                .map(NEXT::matcher)
                .filter(link -> link.matches())
                .map(link -> link.group(1))
                .findFirst();
    }
}
