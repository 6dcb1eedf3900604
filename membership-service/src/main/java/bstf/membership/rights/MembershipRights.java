package bstf.membership.rights;

import static bstf.platform.access.Holder.ANOTHER_MEMBER;
import static bstf.platform.access.Holder.AUDITOR;
import static bstf.platform.access.Holder.MEMBER;
import static bstf.platform.access.Holder.OWNER;
import static bstf.platform.access.Holder.SITTING_CHAIR;
import static bstf.platform.access.Verb.APPROVE;
import static bstf.platform.access.Verb.CHANGE;
import static bstf.platform.access.Verb.CREATE;
import static bstf.platform.access.Verb.PROPOSE;
import static bstf.platform.access.Verb.READ_HISTORY;
import static bstf.platform.access.Verb.RETIRE;
import static bstf.platform.access.Window.ALWAYS;

import bstf.platform.access.Right;
import bstf.platform.access.Rights;

/**
 * The rights of this service. A state says who represents it and which of its authorities take
 * part; an observer says what it is called and who sits for it. Whoever chairs describes the body,
 * admits observers and retires entries that were mistakes. What gives or takes away authority takes
 * two members; to propose includes to withdraw what any member proposed.
 */
public final class MembershipRights {
    /** The body's profile. */
    public static final String BODY = "body";

    /** A post of a member's representative, with its holders. */
    public static final String REPRESENTATIVE = "representative";

    /** A member's competent authorities. */
    public static final String AUTHORITIES = "competent-authorities";

    /** A member's entry. */
    public static final String ENTRY = "member";

    /** How a member stands from a day on. */
    public static final String STANDING = "standing";

    /** An observer's entry: its kind, its former ids, from when until when it observes. */
    public static final String OBSERVER = "observer";

    /** What an observer is called from a day on. */
    public static final String NAME = "observer-name";

    /** A place of an observer's official, with its holders. */
    public static final String SEAT = "seat";

    /** Who takes an observer's place. */
    public static final String SUCCESSION = "succession";

    /** All terms and caretakers together. */
    public static final String ROTA = "rota";

    /** A term of the chairmanship. */
    public static final String TERM = "term";

    /** Who takes care of the secretariat in a gap. */
    public static final String CARETAKER = "caretaker";

    public static final Rights TABLE =
            Rights.of(
                    new Right(OWNER, CREATE, REPRESENTATIVE, ALWAYS),
                    new Right(OWNER, CHANGE, REPRESENTATIVE, ALWAYS),
                    new Right(OWNER, CHANGE, AUTHORITIES, ALWAYS),
                    new Right(OWNER, CHANGE, NAME, ALWAYS),
                    new Right(OWNER, CHANGE, SEAT, ALWAYS),
                    //
                    new Right(SITTING_CHAIR, CHANGE, BODY, ALWAYS),
                    new Right(SITTING_CHAIR, CREATE, OBSERVER, ALWAYS),
                    new Right(SITTING_CHAIR, CHANGE, OBSERVER, ALWAYS),
                    new Right(SITTING_CHAIR, RETIRE, OBSERVER, ALWAYS),
                    new Right(SITTING_CHAIR, RETIRE, ENTRY, ALWAYS),
                    //
                    new Right(MEMBER, PROPOSE, ENTRY, ALWAYS),
                    new Right(ANOTHER_MEMBER, APPROVE, ENTRY, ALWAYS),
                    new Right(MEMBER, PROPOSE, STANDING, ALWAYS),
                    new Right(ANOTHER_MEMBER, APPROVE, STANDING, ALWAYS),
                    new Right(MEMBER, PROPOSE, SUCCESSION, ALWAYS),
                    new Right(ANOTHER_MEMBER, APPROVE, SUCCESSION, ALWAYS),
                    new Right(MEMBER, PROPOSE, TERM, ALWAYS),
                    new Right(ANOTHER_MEMBER, APPROVE, TERM, ALWAYS),
                    new Right(MEMBER, PROPOSE, CARETAKER, ALWAYS),
                    new Right(ANOTHER_MEMBER, APPROVE, CARETAKER, ALWAYS),
                    //
                    new Right(AUDITOR, READ_HISTORY, ENTRY, ALWAYS),
                    new Right(AUDITOR, READ_HISTORY, REPRESENTATIVE, ALWAYS),
                    new Right(AUDITOR, READ_HISTORY, OBSERVER, ALWAYS),
                    new Right(AUDITOR, READ_HISTORY, ROTA, ALWAYS));

    private MembershipRights() {}
}
