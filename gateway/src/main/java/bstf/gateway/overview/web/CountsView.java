package bstf.gateway.overview.web;

import bstf.gateway.overview.Counts;
import java.util.Optional;

/** How many there are on the day. */
record CountsView(
        int members,
        int suspended,
        int representativesNamed,
        int observers,
        Optional<MeetingCountsView> meetings,
        int gaps) {

    record MeetingCountsView(int past, int ongoing, int coming) {}

    static CountsView of(Counts counts) {
        return new CountsView(
                counts.members(),
                counts.suspended(),
                counts.representativesNamed(),
                counts.observers(),
                OverviewView.present(counts.meetings())
                        .map(them ->
                                new MeetingCountsView(them.past(), them.ongoing(), them.coming())),
                counts.gaps());
    }
}
