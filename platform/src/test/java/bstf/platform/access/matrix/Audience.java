package bstf.platform.access.matrix;

import java.util.Set;

/**
 * Who may know of a thing, in the words of those who hold the data.
 *
 * @param inWords {@code members}, {@code Denmark alone}
 */
public record Audience(String inWords, Eyes eyes) {
    private static final Set<Who> ACTIVE_MEMBERS =
            Set.of(
                    Who.OWN_MEMBER,
                    Who.OTHER_MEMBER,
                    Who.CHAIR,
                    Who.CHAIR_WITHOUT_HAT,
                    Who.FORMER_CHAIR,
                    Who.NEXT_CHAIR,
                    Who.CARETAKER);

    /** Whether somebody belongs to it at a moment. */
    @FunctionalInterface
    public interface Eyes {
        boolean see(Who who, Moment moment);
    }

    public static Audience observersAndMembers() {
        return new Audience(
                "observers and members",
                (who, _) -> who == Who.OBSERVER || ACTIVE_MEMBERS.contains(who));
    }

    public static Audience members() {
        return new Audience("active members", (who, _) -> ACTIVE_MEMBERS.contains(who));
    }

    /** The secretariat of the moment, while it wears its hat. */
    public static Audience secretariat() {
        return new Audience(
                "the secretariat",
                (who, moment) ->
                        who.wearsTheHat()
                                && moment.chair().filter(who::isTheSamePartyAs).isPresent());
    }

    /** A named party alone. */
    public static Audience only(Who party) {
        return new Audience(
                "the %s alone".formatted(party.inWords()), (who, _) -> who.isTheSamePartyAs(party));
    }

    /** Those of this one, and a named party. */
    public Audience and(Who party) {
        return new Audience(
                "%s and the %s".formatted(inWords, party.inWords()),
                (who, moment) -> includes(who, moment) || who.isTheSamePartyAs(party));
    }

    boolean includes(Who who, Moment moment) {
        return eyes.see(who, moment);
    }
}
