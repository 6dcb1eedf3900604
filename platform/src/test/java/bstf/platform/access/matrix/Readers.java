package bstf.platform.access.matrix;

import java.util.Set;

/**
 * Who may know of a thing, in the words of those who hold the data.
 *
 * @param inWords {@code members}, {@code Denmark alone}
 */
public record Readers(String inWords, Eyes eyes) {
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

    public static Readers observersAndMembers() {
        return new Readers(
                "observers and members",
                (who, _) -> who == Who.OBSERVER || ACTIVE_MEMBERS.contains(who));
    }

    public static Readers members() {
        return new Readers("active members", (who, _) -> ACTIVE_MEMBERS.contains(who));
    }

    /** The secretariat of the moment, while it wears its hat. */
    public static Readers secretariat() {
        return new Readers(
                "the secretariat",
                (who, moment) ->
                        who.wearsTheHat()
                                && moment.chair().filter(who::isTheSamePartyAs).isPresent());
    }

    /** A named party alone. */
    public static Readers only(Who party) {
        return new Readers(
                "the %s alone".formatted(party.inWords()), (who, _) -> who.isTheSamePartyAs(party));
    }

    /** Those of this one, and a named party. */
    public Readers and(Who party) {
        return new Readers(
                "%s and the %s".formatted(inWords, party.inWords()),
                (who, moment) -> includes(who, moment) || who.isTheSamePartyAs(party));
    }

    boolean includes(Who who, Moment moment) {
        return eyes.see(who, moment);
    }
}
