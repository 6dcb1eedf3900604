package bstf.platform.access;

import java.util.Optional;
import java.util.Set;

/** Who asks. */
public sealed interface Caller {

    /** Somebody without a token. */
    record Anonymous() implements Caller {}

    /**
     * The bearer of a token.
     *
     * @param id stable: it names the caller in history and keeps idempotency keys of callers apart
     * @param party for whom it asks: a member's code or an observer's id; empty for one that stands
     *     for no party (an auditor, an operator)
     */
    record Client(String id, Optional<String> party, Set<Scope> scopes) implements Caller {
        public Client {
            scopes = Set.copyOf(scopes);
        }
    }

    /**
     * The registry itself, when it does what no caller asked for: the founding, a repair. No
     * request ever comes from it.
     *
     * @param activity what it is at: {@code founding}
     */
    record Registry(String activity) implements Caller {}

    static Caller anonymous() {
        return new Anonymous();
    }

    /** The name under which history keeps what the caller did. */
    default String id() {
        return switch (this) {
            case Anonymous() -> "anonymous";
            case Client(var id, _, _) -> id;
            case Registry(var activity) -> activity;
        };
    }

    /** For whom the caller asks. */
    default Optional<String> party() {
        return this instanceof Client client ? client.party : Optional.empty();
    }

    default boolean has(Scope scope) {
        return this instanceof Client client && client.scopes.contains(scope);
    }
}
