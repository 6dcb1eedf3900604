package bstf.system;

import java.util.List;
import java.util.UUID;

/**
 * New entities for tests to write to, as the {@link Secretariat} may. Their days lie far from those
 * of the founding data.
 */
final class Subjects {
    private static final String VISIBILITY = visibility("public");

    private Subjects() {}

    /** One of each service. */
    static List<Subject> oneOfEach() {
        return List.of(observer(), meeting(), contactPoint());
    }

    static Subject observer() {
        return new Subject("membership", "observer", "observers", newId(), new ObserverBodies());
    }

    static Subject meeting() {
        return new Subject("meetings", "meeting", "meetings", newId(), new MeetingBodies());
    }

    static Subject contactPoint() {
        return new Subject(
                "contacts", "contact-point", "contact-points", newId(), new ContactPointBodies());
    }

    /** The body of a creation, for an audience and named parties instead of everybody. */
    static String visible(String created, String audience, String... parties) {
        return created.replace(VISIBILITY, visibility(audience, parties));
    }

    static String visibility(String audience, String... parties) {
        String named = parties.length == 0 ? "" : "\"" + String.join("\", \"", parties) + "\"";
        return "\"visibility\": {\"audience\": \"%s\", \"parties\": [%s]}"
                .formatted(audience, named);
    }

    private static String newId() {
        return "test-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private record ObserverBodies() implements Subject.Bodies {
        @Override
        public String created(String mark) {
            return """
            {"kind": "organisation", "observesFrom": "2041-01-01",
             "names": [{"firstDay": "2041-01-01", "name": "%s"}]}\
            """
                    .formatted(mark);
        }

        @Override
        public String changed(String mark) {
            return """
            {"formerIds": ["%s"]}\
            """
                    .formatted(mark);
        }
    }

    private record MeetingBodies() implements Subject.Bodies {
        @Override
        public String created(String mark) {
            return """
            {%s,
             "kind": "operational-planning", "title": "%s",
             "firstDay": "%s", "lastDay": "%s",
             "times": {"state": "not-given"}, "venue": {"state": "not-given"}}\
            """
                    .formatted(VISIBILITY, mark, Day.OF_TESTS, Day.OF_TESTS);
        }

        @Override
        public String changed(String mark) {
            return """
            {"title": "%s"}\
            """
                    .formatted(mark);
        }
    }

    private record ContactPointBodies() implements Subject.Bodies {
        @Override
        public String created(String mark) {
            return """
            {%s, "owner": {"kind": "member", "id": "FI"}, "organisation": ["%s"],
             "address": {"state": "not-given"}, "channels": [], "validFrom": "%s"}\
            """
                    .formatted(VISIBILITY, mark, Day.OF_TESTS);
        }

        @Override
        public String changed(String mark) {
            return """
            {"organisation": ["%s"]}\
            """
                    .formatted(mark);
        }
    }
}
