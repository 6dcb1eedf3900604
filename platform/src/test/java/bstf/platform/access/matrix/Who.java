package bstf.platform.access.matrix;

import bstf.platform.access.Caller;
import bstf.platform.access.Scope;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The callers of the matrix. Whoever stands for a party carries every scope that a party can get,
 * so that a refusal comes of what the party is, not of what its token lacks; the one exception says
 * so by its name.
 */
public enum Who {
    ANONYMOUS,
    OBSERVER("europol"),
    /** Whose own the things are that belong to a state. */
    OWN_MEMBER("DK"),
    OTHER_MEMBER("SE"),
    /** Holds the term around whose edges the moments lie. */
    CHAIR("FI"),
    /** The same member, on an ordinary errand. */
    CHAIR_WITHOUT_HAT("FI"),
    FORMER_CHAIR("LV"),
    NEXT_CHAIR("PL"),
    CARETAKER("NO"),
    SUSPENDED_MEMBER("IS"),
    AUDITOR,
    OPERATOR;

    private final Optional<String> party;

    Who() {
        this.party = Optional.empty();
    }

    Who(String party) {
        this.party = Optional.of(party);
    }

    /** The bearer of its token; empty for the one without. */
    public Optional<Caller.Client> client() {
        return this == ANONYMOUS
                ? Optional.empty()
                : Optional.of(
                        new Caller.Client(
                                "matrix-" + inWords().replace(' ', '-'), party, scopes()));
    }

    Caller caller() {
        return client().<Caller>map(client -> client).orElseGet(Caller::anonymous);
    }

    /** The code or id for which it asks. */
    public String party() {
        return party.orElseThrow(() -> new IllegalStateException(this + " stands for no party"));
    }

    boolean standsForAParty() {
        return party.isPresent();
    }

    boolean wearsTheHat() {
        return scopes().contains(Scope.SECRETARIAT_ACT);
    }

    boolean isTheSamePartyAs(Who other) {
        return party.isPresent() && party.equals(other.party);
    }

    String inWords() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private Set<Scope> scopes() {
        return switch (this) {
            case ANONYMOUS -> Set.of();
            case AUDITOR -> Set.of(Scope.AUDIT_READ);
            case OPERATOR -> Set.of(Scope.OPERATE);
            case CHAIR_WITHOUT_HAT -> Set.of(Scope.READ, Scope.WRITE);
            case OBSERVER,
                    OWN_MEMBER,
                    OTHER_MEMBER,
                    CHAIR,
                    FORMER_CHAIR,
                    NEXT_CHAIR,
                    CARETAKER,
                    SUSPENDED_MEMBER ->
                    Set.of(Scope.READ, Scope.WRITE, Scope.SECRETARIAT_ACT);
        };
    }
}
