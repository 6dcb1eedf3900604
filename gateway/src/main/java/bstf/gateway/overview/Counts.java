package bstf.gateway.overview;

import java.util.List;

/**
 * How many there are on the day. Meetings that were cancelled or postponed are not counted.
 *
 * @param members active ones
 * @param suspended members whose standing is suspended
 * @param representativesNamed members whose representative is known by name
 */
public record Counts(
        int members,
        int suspended,
        int representativesNamed,
        int observers,
        Part<MeetingCounts> meetings,
        int gaps) {

    /** Meetings over, going on and to come, within the programme that the picture shows. */
    public record MeetingCounts(int past, int ongoing, int coming) {}

    static Counts of(
            List<MemberOnDay> members,
            List<ObserverOnDay> observers,
            Part<Programme> meetings,
            List<Missing> gaps) {
        return new Counts(
                (int) members.stream().filter(MemberOnDay::isActive).count(),
                (int) members.stream().filter(member -> !member.isActive()).count(),
                (int) members.stream().filter(MemberOnDay::isRepresentedByName).count(),
                observers.size(),
                meetings.map(programme ->
                        new MeetingCounts(
                                taking(programme.past()),
                                taking(programme.ongoing()),
                                taking(programme.coming()))),
                gaps.size());
    }

    private static int taking(List<Meeting> meetings) {
        return (int) meetings.stream().filter(Meeting::takesPlace).count();
    }
}
