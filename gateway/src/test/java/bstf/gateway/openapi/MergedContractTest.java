package bstf.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The committed contracts of all services fit together. */
class MergedContractTest {
    private static final Pattern REFERENCE = Pattern.compile("\"#/components/(\\w+)/(\\w+)\"");

    @Test
    void holdsTheContractOfEveryService() {
        var collections = new TreeSet<String>();
        for (var path : OpenApiConfiguration.merged().path("paths").propertyNames()) {
            collections.add(path.replaceFirst("^/api/v1/([^/]+).*$", "$1"));
        }

        assertThat(collections)
                .containsExactly(
                        "body",
                        "contact-points",
                        "meetings",
                        "members",
                        "observers",
                        "overview",
                        "representatives",
                        "rota",
                        "session");
    }

    @Test
    void refersToNothingThatIsNotThere() {
        var merged = OpenApiConfiguration.merged();

        assertThat(REFERENCE.matcher(merged.toString()).results())
                .isNotEmpty()
                .allSatisfy(it ->
                        assertThat(
                                        merged.at(
                                                        "/components/%s/%s"
                                                                .formatted(
                                                                        it.group(1), it.group(2)))
                                                .isMissingNode())
                                .as(it.group())
                                .isFalse());
    }
}
