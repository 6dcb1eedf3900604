package bstf.membership.language.web;

import bstf.membership.language.Gap;
import bstf.platform.changes.Aggregates;
import bstf.platform.changes.Kept;
import bstf.platform.web.AsOf;
import bstf.platform.web.GapView;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What every controller here does to look at things as of a day and with a knowledge. */
public final class Looking {

    private Looking() {}

    /** The aggregate as {@code asOf} knows it. */
    public static <A> Optional<Kept<A>> at(Aggregates<A> aggregates, String id, AsOf asOf) {
        return asOf.knownAt()
                .map(knownAt -> aggregates.findKnownAt(id, knownAt))
                .orElseGet(() -> aggregates.find(id));
    }

    /** The gaps that are open on {@code day}. */
    public static List<GapView> gapsOn(LocalDate day, List<Gap> gaps) {
        return gaps.stream()
                .filter(gap -> gap.isOpenOn(day))
                .map(gap -> new GapView(gap.code(), gap.field(), gap.days().firstDay()))
                .toList();
    }
}
