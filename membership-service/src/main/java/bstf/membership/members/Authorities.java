package bstf.membership.members;

import bstf.platform.changes.Refusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** A member's competent authorities. */
public sealed interface Authorities {
    /** Most authorities of one member. */
    int MOST = 100;

    /** The member has not said which. */
    record NotGiven() implements Authorities {}

    /** These take part; at least one. */
    record Given(List<CompetentAuthority> items) implements Authorities {
        public Given {
            items = List.copyOf(items);
            if (items.isEmpty()) {
                throw new IllegalArgumentException("authorities: none (expected: at least one)");
            }
        }
    }

    /** The cases as one word, for those who write them down. */
    enum State {
        /** The member has said which take part. */
        GIVEN,
        /** It has not. */
        NOT_GIVEN
    }

    default State state() {
        return switch (this) {
            case Given(_) -> State.GIVEN;
            case NotGiven() -> State.NOT_GIVEN;
        };
    }

    /** The authorities in their order; none when they are not given. */
    static Authorities of(List<CompetentAuthority> items) {
        return items.isEmpty() ? new NotGiven() : new Given(items);
    }

    /** Why these can't be a member's authorities; empty when they can. */
    static Optional<Refusal> refusalOf(List<CompetentAuthority> items) {
        if (items.size() > MOST) {
            return Optional.of(
                    Refusal.invalid(
                            "too-many-entries",
                            "authorities",
                            "%d authorities; %d is the most.".formatted(items.size(), MOST)));
        }
        var ids = new HashSet<String>();
        return items.stream()
                .map(CompetentAuthority::id)
                .filter(id -> !ids.add(id))
                .findFirst()
                .map(id ->
                        Refusal.invalid(
                                "authority-id-twice",
                                "authorities",
                                "Two authorities have the id %s. Give each its own."
                                        .formatted(id)));
    }

    default List<CompetentAuthority> items() {
        return switch (this) {
            case NotGiven() -> List.of();
            case Given(var items) -> items;
        };
    }

    default Optional<CompetentAuthority> find(String id) {
        return items().stream().filter(authority -> authority.id().equals(id)).findFirst();
    }

    /** The authorities with this one, in the place of the one with its id, else at the end. */
    default List<CompetentAuthority> with(CompetentAuthority named) {
        var all = new ArrayList<>(items());
        for (var i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(named.id())) {
                all.set(i, named);
                return List.copyOf(all);
            }
        }
        all.add(named);
        return List.copyOf(all);
    }

    default List<CompetentAuthority> without(String id) {
        return items().stream().filter(authority -> !authority.id().equals(id)).toList();
    }
}
