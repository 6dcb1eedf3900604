package bstf.platform.access.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;

final class NotConfiguredTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "''|https://a.example/keys|bstf.access.issuer is not set",
                "https://a.example|''|bstf.access.keys is not set",
                "https://a.example|file:/etc/keys|bstf.access.keys is not an http or https URL with a host",
                "https://a.example|not a url|bstf.access.keys is not an http or https URL with a host",
                "https://a.example|keys|bstf.access.keys is not an http or https URL with a host"
            })
    void startsOnlyWhereItIsKnownWhomToBelieve(String issuer, String keys, String reason) {
        new WebApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(TokenAutoConfiguration.class))
                .withPropertyValues("bstf.access.issuer=" + issuer, "bstf.access.keys=" + keys)
                .run(context -> {
                    var failure = Objects.requireNonNull(context.getStartupFailure());
                    var analysis =
                            Objects.requireNonNull(
                                    new AccessNotConfiguredAnalyzer().analyze(failure));

                    assertThat(analysis.getDescription())
                            .isEqualTo(
                                    "It is not known whose access tokens to accept: %s."
                                            .formatted(reason));
                    assertThat(analysis.getAction())
                            .contains("BSTF_ACCESS_ISSUER", "BSTF_ACCESS_KEYS");
                });
    }
}
