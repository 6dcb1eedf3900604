package bstf.platform.access.starting;

import bstf.platform.access.Audit;
import bstf.platform.access.Caller;
import bstf.platform.access.Denial;
import bstf.platform.access.Thing;
import bstf.platform.access.Verb;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes one line for each act and each denial under the name {@code bstf.audit}: who, for which
 * party, what, to which thing, by whose right or why not. Ids only; no content, no personal data.
 */
final class LoggedAudit implements Audit {
    /** Everything but visible ASCII, and the sign between a part's name and its value. */
    private static final Pattern NO_WORD = Pattern.compile("[^\\x21-\\x7E]|=");

    private static final int LONGEST = 300;
    private static final Logger LOG = LoggerFactory.getLogger("bstf.audit");

    @Override
    public void done(Caller caller, Verb verb, Thing thing, String by) {
        LOG.info(
                "done caller={} party={} verb={} object={}/{} by={}",
                word(caller.id()),
                word(caller.party().orElse("-")),
                verb,
                thing.kind(),
                word(thing.id()),
                word(by));
    }

    @Override
    public void denied(Caller caller, Verb verb, Thing thing, Denial reason) {
        LOG.info(
                "denied caller={} party={} verb={} object={}/{} reason={}",
                word(caller.id()),
                word(caller.party().orElse("-")),
                verb,
                thing.kind(),
                word(thing.id()),
                reason.code());
    }

    /** One word of the line: nothing in it can begin a new line, or look like another part. */
    private static String word(String text) {
        var shortened = text.substring(0, Math.min(text.length(), LONGEST));
        return NO_WORD.matcher(shortened).replaceAll("?");
    }
}
