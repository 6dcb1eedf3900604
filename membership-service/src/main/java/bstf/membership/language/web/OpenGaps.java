package bstf.membership.language.web;

import bstf.membership.language.Gap;
import bstf.platform.web.GapView;
import java.time.LocalDate;
import java.util.List;

/** The gaps that a view shows: those that are open on its day. */
public final class OpenGaps {

    private OpenGaps() {}

    /** The gaps that are open on {@code day}. */
    public static List<GapView> on(LocalDate day, List<Gap> gaps) {
        return gaps.stream()
                .filter(gap -> gap.isOpenOn(day))
                .map(gap -> new GapView(gap.code(), gap.field(), gap.days().firstDay()))
                .toList();
    }
}
