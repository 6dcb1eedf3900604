package bstf.contacts.contactpoints;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "office@example.org",
                "first.last+tag@sub.example.org",
                "o'neill@example.org",
                "юрист@пример.рф",
                "bureau@exämple.org",
                "office@xn--exmple-cua.org",
            })
    void takesAnAddressAsItIsWritten(String written) {
        assertThat(EmailAddress.read(" " + written + " ", "value"))
                .isEqualTo(Reading.understood(new EmailAddress(written)));
    }

    @Test
    void keepsUnicodesComposedForm() {
        assertThat(EmailAddress.read("bu\u0308ro@example.org", "value"))
                .isEqualTo(Reading.understood(new EmailAddress("b\u00FCro@example.org")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "office                   | local@domain",
                "@example.org             | local@domain",
                "office@                  | local@domain",
                "of fice@example.org      | before the @",
                ".office@example.org      | before the @",
                "office.@example.org      | before the @",
                "of..fice@example.org     | before the @",
                "a@b@example.org          | before the @",
                "\"office\"@example.org   | before the @",
                "office@localhost         | after the @",
                "office@[192.0.2.1]       | after the @",
                "office@192.0.2.1         | after the @",
                "office@example..org      | after the @",
                "office@-example.org      | after the @",
                "office@example.org.      | after the @",
                "office@exa_mple.org      | after the @",
                "<office@example.org>     | before the @",
            })
    void refusesWhatIsNoAddressAndSaysWhy(String written, String why) {
        assertThat(EmailAddress.read(written, "value"))
                .isInstanceOfSatisfying(
                        Reading.Refused.class,
                        refused -> {
                            assertThat(refused.reason().code()).isEqualTo("email-not-understood");
                            assertThat(refused.reason().field()).isEqualTo("value");
                            assertThat(refused.reason().detail()).contains(why);
                        });
    }

    @Test
    void countsTheLocalPartInOctets() {
        assertThat(EmailAddress.read("ю".repeat(32) + "@example.org", "value"))
                .isInstanceOf(Reading.Understood.class);
        assertThat(EmailAddress.read("ю".repeat(33) + "@example.org", "value"))
                .isInstanceOfSatisfying(
                        Reading.Refused.class,
                        refused -> assertThat(refused.reason().detail()).contains("64 octets"));
    }

    @Test
    void takesNoMoreThanAPathMayHold() {
        var domain = ("a".repeat(60) + ".").repeat(3) + "example.org";
        var local = "b".repeat(EmailAddress.MAX_OCTETS - 1 - domain.length());
        assertThat(EmailAddress.read(local + "@" + domain, "value"))
                .isInstanceOf(Reading.Understood.class);
        assertThat(EmailAddress.read("b" + local + "@" + domain, "value"))
                .isInstanceOfSatisfying(
                        Reading.Refused.class,
                        refused -> assertThat(refused.reason().detail()).contains("254 octets"));
    }
}
