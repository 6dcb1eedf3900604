package bstf.contacts.contactpoints;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * An e-mail address whose form is right. Whether anybody reads mail there is not known.
 *
 * <p>Taken is {@code local@domain}: the local part a dot-string of RFC 5321 section 4.1.2, the
 * domain a name of at least two labels. Both may be internationalised (RFC 6531): the address is
 * kept as written, in Unicode's composed form. Quoted local parts, comments, display names and
 * numeric hosts are legal in mail and refused here: in a directory they are mistakes.
 */
public record EmailAddress(String text) {

    /** In octets of UTF-8 (RFC 5321 section 4.5.3.1.3: a path of 256 with its angle brackets). */
    public static final int MAX_OCTETS = 254;

    /** In octets of UTF-8 (RFC 5321 section 4.5.3.1.1). */
    private static final int MAX_LOCAL_OCTETS = 64;

    private static final String ATOM = "[\\p{L}\\p{M}\\p{Nd}!#$%&'*+/=?^_`{|}~-]+";
    private static final Pattern LOCAL = Pattern.compile(ATOM + "(\\." + ATOM + ")*");
    private static final Pattern LABEL =
            Pattern.compile("[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    static Reading<EmailAddress> read(String written, String field) {
        var text = Normalizer.normalize(written.strip(), Normalizer.Form.NFC);
        var at = text.lastIndexOf('@');
        if (at < 1 || at == text.length() - 1) {
            return refused(field, "it is not of the form local@domain");
        }
        var local = text.substring(0, at);
        var domain = text.substring(at + 1);
        if (octets(text) > MAX_OCTETS) {
            return refused(field, "it is longer than %d octets".formatted(MAX_OCTETS));
        }
        if (octets(local) > MAX_LOCAL_OCTETS) {
            return refused(
                    field,
                    "the part before the @ is longer than %d octets".formatted(MAX_LOCAL_OCTETS));
        }
        if (!LOCAL.matcher(local).matches()) {
            return refused(
                    field, "the part before the @ holds characters or dots where none may be");
        }
        if (!isHostName(domain)) {
            return refused(field, "the part after the @ is not a host name with at least one dot");
        }
        return Reading.understood(new EmailAddress(text));
    }

    private static boolean isHostName(String domain) {
        var labels = ascii(domain).split("\\.", -1);
        for (var label : labels) {
            if (!LABEL.matcher(label).matches()) {
                return false;
            }
        }
        return labels.length > 1 && !DIGITS.matcher(labels[labels.length - 1]).matches();
    }

    /** The domain as the name system spells it; empty when it has no such spelling. */
    private static String ascii(String domain) {
        try {
            return IDN.toASCII(domain);
        } catch (IllegalArgumentException notADomain) {
            return "";
        }
    }

    private static int octets(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static Reading<EmailAddress> refused(String field, String why) {
        return Reading.invalid(
                "email-not-understood",
                field,
                ("This cannot be an e-mail address: %s. Send an address such as"
                                + " `office@example.org`, or say `not-given`.")
                        .formatted(why));
    }
}
