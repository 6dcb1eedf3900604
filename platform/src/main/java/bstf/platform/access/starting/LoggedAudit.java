package bstf.platform.access.starting;

import bstf.platform.access.Audit;
import bstf.platform.access.AuditWord;
import bstf.platform.access.Caller;
import bstf.platform.access.Denial;
import bstf.platform.access.Thing;
import bstf.platform.access.Verb;
import bstf.platform.access.refused.RefusalBook;
import bstf.platform.access.refused.RefusedRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes one line for each act and each denial under the name {@code bstf.audit}: who, for which
 * party, what, to which thing, by whose right or why not. Ids only; no content, no personal data.
 * Who has no id could be denied without end and is written down in the book of refusals.
 */
final class LoggedAudit implements Audit {
    private static final Logger LOG = LoggerFactory.getLogger("bstf.audit");

    private final RefusalBook book;

    LoggedAudit(RefusalBook book) {
        this.book = book;
    }

    @Override
    public void done(Caller caller, Verb verb, Thing thing, String by) {
        LOG.info(
                "done caller={} party={} verb={} object={}/{} by={}",
                AuditWord.of(caller.id()),
                AuditWord.of(caller.party().orElse("-")),
                verb,
                thing.kind(),
                AuditWord.of(thing.id()),
                AuditWord.of(by));
    }

    @Override
    public void denied(Caller caller, Verb verb, Thing thing, Denial reason) {
        if (caller instanceof Caller.Anonymous) {
            book.enterByObject(
                    new RefusedRequest(
                            RefusedRequest.ANONYMOUS,
                            verb.name(),
                            thing.kind() + "/" + thing.id(),
                            reason.code(),
                            AuditWord.NONE));
            return;
        }
        LOG.info(
                "denied caller={} party={} verb={} object={}/{} reason={}",
                AuditWord.of(caller.id()),
                AuditWord.of(caller.party().orElse("-")),
                verb,
                thing.kind(),
                AuditWord.of(thing.id()),
                reason.code());
    }
}
