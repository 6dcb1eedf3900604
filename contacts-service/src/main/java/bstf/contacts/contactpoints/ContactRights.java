package bstf.contacts.contactpoints;

import static bstf.platform.access.Holder.AUDITOR;
import static bstf.platform.access.Holder.CHAIR_OF_ITS_TERM;
import static bstf.platform.access.Holder.OWNER;
import static bstf.platform.access.Holder.SITTING_CHAIR;

import bstf.platform.access.Disclosure;
import bstf.platform.access.KnownOffices;
import bstf.platform.access.Right;
import bstf.platform.access.Rights;
import bstf.platform.access.Tenure;
import bstf.platform.access.Thing;
import bstf.platform.access.Verb;
import bstf.platform.access.Visibility;
import bstf.platform.access.Window;
import bstf.platform.changes.Act;
import java.time.LocalDate;
import java.util.Optional;

/** Who may do what to contact points. */
public final class ContactRights {
    /** The word of the table for a contact point, whosever it is. */
    public static final String ANY = "contact-point";

    /** The word of the table for a contact point of a member or an observer. */
    public static final String OWN = "own-contact-point";

    /** The word of the table for one of a secretariat: it falls into the term that it serves. */
    public static final String OF_SECRETARIAT = "secretariat-contact-point";

    /**
     * All that anybody may do. A draft is drafted, whatever is done to it; to complete is to say
     * that it was verified, or to give a last day to one that has none. That takes nothing away, so
     * the sitting chair may still do it when the closing window is over.
     */
    public static final Rights TABLE =
            Rights.of(
                    new Right(OWNER, Verb.CREATE, OWN, Window.ALWAYS),
                    new Right(OWNER, Verb.CHANGE, OWN, Window.ALWAYS),
                    new Right(OWNER, Verb.RETIRE, OWN, Window.ALWAYS),
                    new Right(OWNER, Verb.COMPLETE, OWN, Window.ALWAYS),
                    new Right(CHAIR_OF_ITS_TERM, Verb.DRAFT, OF_SECRETARIAT, Window.BEFORE),
                    new Right(CHAIR_OF_ITS_TERM, Verb.DRAFT, OF_SECRETARIAT, Window.DURING),
                    new Right(CHAIR_OF_ITS_TERM, Verb.PUBLISH, OF_SECRETARIAT, Window.DURING),
                    new Right(CHAIR_OF_ITS_TERM, Verb.CREATE, OF_SECRETARIAT, Window.DURING),
                    new Right(CHAIR_OF_ITS_TERM, Verb.CHANGE, OF_SECRETARIAT, Window.DURING),
                    new Right(CHAIR_OF_ITS_TERM, Verb.RETIRE, OF_SECRETARIAT, Window.DURING),
                    new Right(CHAIR_OF_ITS_TERM, Verb.COMPLETE, OF_SECRETARIAT, Window.DURING),
                    new Right(CHAIR_OF_ITS_TERM, Verb.COMPLETE, OF_SECRETARIAT, Window.CLOSING),
                    new Right(SITTING_CHAIR, Verb.COMPLETE, OF_SECRETARIAT, Window.AFTERWARDS),
                    new Right(AUDITOR, Verb.READ_HISTORY, ANY, Window.ALWAYS));

    private final KnownOffices offices;

    /**
     * @param offices tells on which day the term of a secretariat begins
     */
    public ContactRights(KnownOffices offices) {
        this.offices = offices;
    }

    /** A contact point as rights see it. */
    public Thing thing(ContactPoint point) {
        return thing(point.id(), point.owner(), point.disclosure());
    }

    Thing thing(String id, Owner owner, Disclosure disclosure) {
        return switch (owner) {
            case Owner.Secretariat(var tenure) -> ofSecretariat(id, tenure, disclosure.now());
            case Owner.Member(var code) -> own(id, code, disclosure.now());
            case Owner.Observer(var observer) -> own(id, observer, disclosure.now());
        };
    }

    Act<ContactPoint> act(Verb verb) {
        return Act.of(verb, this::thing);
    }

    /** The same, where what is a draft is drafted instead. */
    Act<ContactPoint> actOrDraft(Verb verb) {
        return new Act<>(point -> point.disclosure().isDraft() ? Verb.DRAFT : verb, this::thing);
    }

    private Thing ofSecretariat(String id, String tenure, Visibility visibility) {
        var thing = Thing.of(OF_SECRETARIAT, id).visibleTo(visibility);
        return firstDayOf(tenure).map(thing::fallingOn).orElse(thing);
    }

    /** Empty for a term that is not decided: it is nobody's yet. */
    private Optional<LocalDate> firstDayOf(String tenure) {
        return offices.now().stream()
                .flatMap(known -> known.tenures().stream())
                .filter(one -> one.id().equals(tenure))
                .map(Tenure::days)
                .map(days -> days.firstDay())
                .findFirst();
    }

    /** Its owner sees it whatever its audience, also under another id than it had. */
    private Thing own(String id, String owner, Visibility visibility) {
        var party = offices.now().flatMap(known -> known.partyOf(owner)).orElse(owner);
        return Thing.of(OWN, id).ownedBy(party).visibleTo(visibility.and(party));
    }
}
