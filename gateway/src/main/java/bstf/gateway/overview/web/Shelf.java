package bstf.gateway.overview.web;

import static java.util.Objects.requireNonNull;

import bstf.gateway.overview.Basis;
import bstf.gateway.shortpath.Edition;
import bstf.platform.access.Audience;
import bstf.platform.access.Sight;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The editions that were written from one basis. Those for a whole audience stand apart from those
 * for another one and from those for single parties, so that nobody's take another's room.
 */
final class Shelf {
    private final Basis basis;
    private final Map<Audience, Board> wholeAudience;
    private final Map<Audience, Board> singleParties;

    /**
     * An empty one.
     *
     * @param most how many editions each of its boards holds
     */
    Shelf(Basis basis, int most) {
        this.basis = basis;
        this.wholeAudience = boards(most);
        this.singleParties = boards(most);
    }

    private static Map<Audience, Board> boards(int most) {
        return Arrays.stream(Audience.values())
                .collect(Collectors.toUnmodifiableMap(it -> it, _ -> new Board(most)));
    }

    boolean isOf(Basis other) {
        return basis.equals(other);
    }

    Sight shared(Sight sight) {
        return basis.shared(sight);
    }

    /**
     * The edition that is asked for; {@code write} writes it when it is asked for the first time.
     */
    Edition edition(Asked asked, Function<Asked, Edition> write) {
        var sight = asked.sight();
        var boards = sight.party().isEmpty() ? wholeAudience : singleParties;
        return requireNonNull(boards.get(sight.rank())).edition(asked, write);
    }
}
