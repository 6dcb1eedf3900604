package bstf.contacts.contactpoints;

import java.util.Locale;

/** One way to reach somebody. Its id is unique within its contact point. */
public sealed interface Channel {

    String id();

    Kind kind();

    /** The kinds of channel. */
    enum Kind {
        TELEPHONE,
        FAX,
        EMAIL,
        WEB;

        /** How people and JSON name the kind. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    record Telephone(String id, TelephoneNumber number) implements Channel {
        @Override
        public Kind kind() {
            return Kind.TELEPHONE;
        }
    }

    record Fax(String id, TelephoneNumber number) implements Channel {
        @Override
        public Kind kind() {
            return Kind.FAX;
        }
    }

    record Email(String id, EmailAddress address) implements Channel {
        @Override
        public Kind kind() {
            return Kind.EMAIL;
        }
    }

    record Web(String id, WebAddress address) implements Channel {
        @Override
        public Kind kind() {
            return Kind.WEB;
        }
    }

    /** The label is there and the value is not: somebody meant to give it. */
    record NoneGiven(String id, Kind kind) implements Channel {}
}
