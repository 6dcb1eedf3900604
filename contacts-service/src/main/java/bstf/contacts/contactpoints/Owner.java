package bstf.contacts.contactpoints;

import java.util.Locale;

/**
 * Whom a contact point belongs to. What exists is the membership service's knowledge; this is only
 * the name of it.
 */
public sealed interface Owner {

    /** The longest id that another service gives its things. */
    int MAX_ID_LENGTH = 64;

    /** The id under which the membership service knows the owner. */
    String id();

    Kind kind();

    /**
     * The secretariat that serves one term of the chair, or that a caretaker keeps in a gap.
     *
     * @param termId the term's id, or the caretaker's first day: {@code 2017-09-01}
     */
    record Secretariat(String termId) implements Owner {
        @Override
        public String id() {
            return termId;
        }

        @Override
        public Kind kind() {
            return Kind.SECRETARIAT;
        }
    }

    /** A member state: its competent authorities' contact point. */
    record Member(String code) implements Owner {
        @Override
        public String id() {
            return code;
        }

        @Override
        public Kind kind() {
            return Kind.MEMBER;
        }
    }

    /** A body that observes. */
    record Observer(String observerId) implements Owner {
        @Override
        public String id() {
            return observerId;
        }

        @Override
        public Kind kind() {
            return Kind.OBSERVER;
        }
    }

    /** The kinds of owner, in the order in which lists show them. */
    enum Kind {
        SECRETARIAT,
        MEMBER,
        OBSERVER;

        /** How people and JSON name the kind. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public Owner named(String id) {
            return switch (this) {
                case SECRETARIAT -> new Secretariat(id);
                case MEMBER -> new Member(id);
                case OBSERVER -> new Observer(id);
            };
        }
    }
}
