package bstf.platform.access;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What a caller may see on a day. What it may not see does not exist for it: it is absent from
 * lists, counts and gaps, and reading it is answered as reading what never was.
 *
 * @param rank the highest audience in which the caller stands
 * @param party the party for which it asks, under its present id
 * @param names all ids under which that party is, or was, known; what names one of them is seen
 *     whatever the rank
 */
public record Sight(Audience rank, Optional<String> party, Set<String> names) {
    private static final Sight PUBLIC = new Sight(Audience.PUBLIC, Optional.empty());
    private static final Sight ALL = new Sight(Audience.SECRETARIAT, Optional.empty());

    public Sight {
        names = Set.copyOf(names);
    }

    /** The sight of a party that never had another name. */
    public Sight(Audience rank, Optional<String> party) {
        this(rank, party, party.map(Set::of).orElseGet(Set::of));
    }

    /** What everybody sees. */
    public static Sight ofThePublic() {
        return PUBLIC;
    }

    /**
     * What {@code caller} sees. A suspended member sees what the public sees, and what names it.
     *
     * @param today the body's day
     */
    public static Sight of(Caller caller, Offices offices, LocalDate today) {
        return switch (caller) {
            case Caller.Anonymous() -> PUBLIC;
            case Caller.Registry(_) -> ALL;
            case Caller.Client client -> of(client, offices, today);
        };
    }

    private static Sight of(Caller.Client client, Offices offices, LocalDate today) {
        boolean reads = client.has(Scope.READ) || client.has(Scope.SECRETARIAT_ACT);
        return reads
                ? client.party()
                        .flatMap(offices::partyOf)
                        .map(party ->
                                new Sight(
                                        rankOf(client, party, offices, today),
                                        Optional.of(party),
                                        offices.namesOf(party)))
                        .orElse(PUBLIC)
                : PUBLIC;
    }

    private static Audience rankOf(
            Caller.Client client, String party, Offices offices, LocalDate today) {
        if (offices.isObserver(party, today)) {
            return Audience.OBSERVERS;
        }
        if (!offices.isActiveMember(party, today)) {
            return Audience.PUBLIC;
        }
        boolean chairs =
                offices.chairOn(today).filter(tenure -> tenure.member().equals(party)).isPresent();
        return chairs && client.has(Scope.SECRETARIAT_ACT)
                ? Audience.SECRETARIAT
                : Audience.MEMBERS;
    }

    public boolean sees(Visibility visibility) {
        return visibility.from().filter(rank::includes).isPresent()
                || names.stream().anyMatch(visibility.parties()::contains);
    }

    /**
     * Whether it may know that something of {@code owner}'s changed, whatever it sees of it. To
     * everybody else only what they see tells whether it changed.
     *
     * @param owner empty for what belongs to no party
     */
    public boolean follows(Optional<String> owner) {
        return sees(Audience.MEMBERS) || owner.filter(names::contains).isPresent();
    }

    /** Whether it sees what is for {@code audience}. */
    public boolean sees(Audience audience) {
        return rank.includes(audience);
    }
}
