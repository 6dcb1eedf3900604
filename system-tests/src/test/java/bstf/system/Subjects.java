package bstf.system;

import java.util.List;
import java.util.UUID;

/** New entities for tests to write to. Their days lie far from those of the founding data. */
final class Subjects {
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
            {"names": [{"firstDay": "2041-01-01", "name": "%s"}]}\
            """
                    .formatted(mark);
        }
    }

    private record MeetingBodies() implements Subject.Bodies {
        @Override
        public String created(String mark) {
            return """
            {"kind": "operational-planning", "title": "%s",
             "firstDay": "2041-02-26", "lastDay": "2041-02-27",
             "times": {"state": "not-given"}, "venue": {"state": "not-given"}}\
            """
                    .formatted(mark);
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
            {"owner": {"kind": "member", "id": "SE"}, "organisation": ["%s"],
             "address": {"state": "not-given"}, "channels": [], "validFrom": "2041-01-01"}\
            """
                    .formatted(mark);
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
