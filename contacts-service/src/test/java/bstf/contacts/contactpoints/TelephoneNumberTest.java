package bstf.contacts.contactpoints;

import static org.assertj.core.api.Assertions.assertThat;

import bstf.platform.changes.Refusal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TelephoneNumberTest {
    private static final Region NOWHERE = new Region.NoneKnown();

    @ParameterizedTest
    @CsvSource({
        "+7 495 667 08 75, +74956670875",
        "+7 495 667 68 96, +74956676896",
        "+7 495 667 06 29, +74956670629",
        "+7 499 230 25 80, +74992302580",
    })
    void readsEveryNumberOfTheFoundingData(String printed, String e164) {
        assertThat(TelephoneNumber.read(printed, NOWHERE, "printed"))
                .isEqualTo(
                        Reading.understood(new TelephoneNumber(printed, e164, Optional.empty())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tel:+46-8-123-456-78;ext=012",
                "+46 8 123 456 78 ext. 012",
                "+46 8 123 456 78 x012",
                "+46 8 123 456 78, доб. 012",
                "+46 (0)8 123 456 78 #012",
            })
    void keepsTheExtensionWithItsZeroesBesideTheNumber(String printed) {
        assertThat(TelephoneNumber.read(printed, NOWHERE, "printed"))
                .isEqualTo(
                        Reading.understood(
                                new TelephoneNumber(printed, "+46812345678", Optional.of("012"))));
    }

    @Test
    void readsANumberWithoutCountryCodeWhereItIsAtHome() {
        assertThat(TelephoneNumber.read("08-123 456 78", new Region.Known("SE"), "printed"))
                .isEqualTo(
                        Reading.understood(
                                new TelephoneNumber(
                                        "08-123 456 78", "+46812345678", Optional.empty())));
    }

    @Test
    void keepsTheZeroThatBelongsToAnItalianNumber() {
        assertThat(TelephoneNumber.read("06 6982", new Region.Known("IT"), "printed"))
                .isEqualTo(
                        Reading.understood(
                                new TelephoneNumber("06 6982", "+39066982", Optional.empty())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "+7 495                              | telephone-number-too-short      | too few digits",
                "+46 8                               | telephone-number-too-short      | too few digits",
                "+7 495 667 08 75 75 75 75           | telephone-number-too-long       | too many digits",
                "+7495667087512345678901             | telephone-number-too-long       | too many digits",
                "+999 123456789                      | country-code-unknown            | no country",
                "+0 12345678                         | country-code-unknown            | no country",
                "office                              | not-a-telephone-number          | not begin",
                "call +7 495 667 08 75               | not-a-telephone-number          | not begin",
                "+7 495 667 08 75 // +7 495 667 68 96| not-a-telephone-number          | not one",
                "+                                   | not-a-telephone-number          | not one",
                "+1 200 555 0100                     | telephone-number-not-in-use     | +1 has no numbers",
                "08-123 456 78                       | telephone-country-unknown       | no country code",
                "+354 12345678                       | telephone-number-of-wrong-length| so many digits",
            })
    void refusesWhatIsNoNumberAndSaysWhy(String printed, String code, String why) {
        assertThat(refusal(TelephoneNumber.read(printed, NOWHERE, "channels[0].printed")))
                .returns(Refusal.Kind.INVALID, Refusal::kind)
                .returns(code, Refusal::code)
                .returns("channels[0].printed", Refusal::field)
                .extracting(Refusal::detail)
                .asString()
                .contains(why)
                .contains("Send it with + and country code");
    }

    @Test
    void waitsForTheMembershipServiceWhenOnlyItKnowsTheCountry() {
        assertThat(refusal(TelephoneNumber.read("08-123 456 78", new Region.NotHeardYet(), "")))
                .returns(Refusal.Kind.NOT_YET, Refusal::kind)
                .returns("membership-not-heard-yet", Refusal::code);
    }

    private static Refusal refusal(Reading<TelephoneNumber> reading) {
        assertThat(reading).isInstanceOf(Reading.Refused.class);
        return ((Reading.Refused<TelephoneNumber>) reading).reason();
    }
}
