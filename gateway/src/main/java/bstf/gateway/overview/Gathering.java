package bstf.gateway.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers what is missing on a day about everything that the picture of that day shows. */
final class Gathering {
    private static final String MEMBERSHIP = "membership";
    private static final String MEETINGS = "meetings";
    private static final String CONTACTS = "contacts";

    private final LocalDate day;
    private final List<Missing> found = new ArrayList<>();

    Gathering(LocalDate day) {
        this.day = day;
    }

    Gathering about(Body body, Rota rota) {
        add(MEMBERSHIP, "body/" + body.id(), body);
        add(MEMBERSHIP, "rota/rota", rota);
        return this;
    }

    Gathering members(List<MemberOnDay> members, Map<String, Representation> representations) {
        for (var member : members) {
            var code = member.member().code();
            add(MEMBERSHIP, "member/" + code, member.member());
            Optional.ofNullable(representations.get(code))
                    .ifPresent(post -> add(MEMBERSHIP, "representative/" + code, post));
        }
        return this;
    }

    Gathering observers(List<ObserverOnDay> observers) {
        for (var observer : observers) {
            add(MEMBERSHIP, "observer/" + observer.observer().id(), observer.observer());
        }
        return this;
    }

    Gathering meetings(Part<Programme> part) {
        switch (part) {
            case Part.Present<Programme>(var programme) -> {
                addMeetings(programme.past());
                addMeetings(programme.ongoing());
                addMeetings(programme.coming());
            }
            case Part.Missing<Programme> _ -> {}
        }
        return this;
    }

    Gathering secretariat(Part<Secretariat> part) {
        switch (part) {
            case Part.Present<Secretariat>(Secretariat.InForce(_, _, var points)) -> {
                for (var point : points) {
                    add(CONTACTS, "contact-point/" + point.id(), point);
                }
            }
            case Part.Present<Secretariat>(Secretariat.Gap(_, _, var since, _)) ->
                    found.add(
                            new Missing(
                                    CONTACTS,
                                    "secretariat",
                                    new Gap(
                                            "no-contact-in-force",
                                            "contactPoints",
                                            since.orElse(day),
                                            Optional.empty())));
            case Part.Missing<Secretariat> _ -> {}
        }
        return this;
    }

    List<Missing> found() {
        return List.copyOf(found);
    }

    private void addMeetings(List<Meeting> meetings) {
        for (var meeting : meetings) {
            add(MEETINGS, "meeting/" + meeting.id(), meeting);
        }
    }

    private void add(String part, String subject, Known known) {
        known.gaps().stream()
                .filter(gap -> gap.isOpenOn(day))
                .forEach(gap -> found.add(new Missing(part, subject, gap)));
    }
}
