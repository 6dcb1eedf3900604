package bstf.contacts.contactpoints;

import bstf.contacts.contactpoints.Reading.Refused;
import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number of the public telephone network that is valid for its country's numbering plan, as
 * libphonenumber's metadata know it. That it is assigned, or that anybody answers, is not known.
 *
 * @param printed as it was given, kept to the letter
 * @param e164 with {@code +} and digits only (ITU-T E.164), without the extension
 * @param extension the digits to dial after the connection stands ({@code ;ext=} of RFC 3966
 *     section 5.3)
 */
public record TelephoneNumber(String printed, String e164, Optional<String> extension) {

    /** Of the printed form, in characters. */
    public static final int MAX_LENGTH = 100;

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    /** What may stand before the number: nothing that reading would drop in silence. */
    private static final Pattern NUMBER_FIRST =
            Pattern.compile("(?i:tel:)?[+\\uFF0B(\\[\\p{Nd}].*");

    static Reading<TelephoneNumber> read(String written, Region region, String field) {
        var printed = written.strip();
        if (!NUMBER_FIRST.matcher(printed).matches()) {
            return refused(field, "not-a-telephone-number", "it does not begin with a number");
        }
        try {
            var number =
                    NUMBERS.parse(
                            printed, region instanceof Region.Known(var country) ? country : null);
            return judged(printed, number, field);
        } catch (NumberParseException unreadable) {
            return switch (unreadable.getErrorType()) {
                case INVALID_COUNTRY_CODE -> withoutCountry(printed, region, field);
                case NOT_A_NUMBER ->
                        refused(field, "not-a-telephone-number", "it is not one telephone number");
                case TOO_SHORT_AFTER_IDD, TOO_SHORT_NSN -> tooShort(field);
                case TOO_LONG -> tooLong(field);
            };
        }
    }

    private static Reading<TelephoneNumber> judged(
            String printed, PhoneNumber number, String field) {
        return switch (NUMBERS.isPossibleNumberWithReason(number)) {
            case TOO_SHORT, IS_POSSIBLE_LOCAL_ONLY -> tooShort(field);
            case TOO_LONG -> tooLong(field);
            case INVALID_COUNTRY_CODE -> unknownCode(field);
            case INVALID_LENGTH ->
                    refused(
                            field,
                            "telephone-number-of-wrong-length",
                            "no number under its country code has so many digits");
            case IS_POSSIBLE ->
                    NUMBERS.isValidNumber(number)
                            ? Reading.understood(of(printed, number))
                            : refused(
                                    field,
                                    "telephone-number-not-in-use",
                                    "+%d has no numbers that begin so"
                                            .formatted(number.getCountryCode()));
        };
    }

    private static TelephoneNumber of(String printed, PhoneNumber number) {
        return new TelephoneNumber(
                printed,
                NUMBERS.format(number, PhoneNumberFormat.E164),
                Optional.of(number.getExtension()).filter(digits -> !digits.isEmpty()));
    }

    private static Reading<TelephoneNumber> withoutCountry(
            String printed, Region region, String field) {
        if (printed.contains("+") || printed.contains("\uFF0B")) {
            return unknownCode(field);
        }
        return switch (region) {
            case Region.NotHeardYet() -> new Refused<>(OwnerAnswer.notHeardYet());
            case Region.NoneKnown(), Region.Known(_) ->
                    refused(
                            field,
                            "telephone-country-unknown",
                            "it has no country code, and neither the address nor the owner says"
                                    + " which country it is");
        };
    }

    private static Reading<TelephoneNumber> tooShort(String field) {
        return refused(field, "telephone-number-too-short", "it has too few digits");
    }

    private static Reading<TelephoneNumber> tooLong(String field) {
        return refused(
                field,
                "telephone-number-too-long",
                "it has too many digits, or more than a number");
    }

    private static Reading<TelephoneNumber> unknownCode(String field) {
        return refused(
                field, "country-code-unknown", "no country or network has the code after its +");
    }

    private static Reading<TelephoneNumber> refused(String field, String code, String why) {
        return Reading.invalid(
                code,
                field,
                ("This cannot be a telephone number: %s. Send it with + and country code such as"
                                + " `+46 8 123 45 67 ext. 12`.")
                        .formatted(why));
    }
}
