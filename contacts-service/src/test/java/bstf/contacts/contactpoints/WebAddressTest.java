package bstf.contacts.contactpoints;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "http://example.org:8080/contact?lang=lv#office",
                "HTTPS://EXAMPLE.ORG/",
                "https://xn--e1afmkfd.xn--p1ai/",
                "https://[2001:db8::1]/",
            })
    void takesAPagesAddressAsItIsWritten(String written) {
        assertThat(WebAddress.read(written, "value"))
                .isEqualTo(Reading.understood(new WebAddress(written)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "example.org                | does not begin",
                "ftp://example.org          | does not begin",
                "javascript:alert(1)        | does not begin",
                "//example.org              | does not begin",
                "https://me@example.org     | user name",
                "https://me:pw@example.org  | user name",
                "https://                   | not a URI",
                "https:example.org          | host or port",
                "https:///contact           | host or port",
                "https://example.org:70000/ | host or port",
                "https://exa mple.org       | not a URI",
                "https://пример.рф/         | host or port",
                "https://example.org/связь  | beyond ASCII",
            })
    void refusesWhatIsNoPagesAddressAndSaysWhy(String written, String why) {
        assertThat(WebAddress.read(written, "value"))
                .isInstanceOfSatisfying(
                        Reading.Refused.class,
                        refused -> {
                            assertThat(refused.reason().code())
                                    .isEqualTo("web-address-not-understood");
                            assertThat(refused.reason().detail()).contains(why);
                        });
    }

    @Test
    void takesNoAddressThatNoToolWouldTake() {
        assertThat(WebAddress.read("https://example.org/" + "a".repeat(2000), "value"))
                .isInstanceOf(Reading.Refused.class);
    }
}
