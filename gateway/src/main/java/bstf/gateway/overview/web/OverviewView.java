package bstf.gateway.overview.web;

import bstf.gateway.overview.Part;
import bstf.gateway.overview.Picture;
import bstf.platform.time.ReferenceZone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The answer to {@code GET /api/v1/overview}; docs/openapi/gateway.json describes each field. */
record OverviewView(
        LocalDate validAt,
        String referenceZone,
        Optional<Instant> changedAt,
        SourcesView freshness,
        CountsView counts,
        BodyView body,
        ChairmanshipView chairmanship,
        Optional<SecretariatView> secretariat,
        Optional<ProgrammeView> meetings,
        List<MemberView> members,
        List<ObserverView> observers,
        List<GapView> gaps) {

    static OverviewView of(Picture picture, ReferenceZone zone) {
        var names = new Names(picture.names());
        return new OverviewView(
                picture.day(),
                zone.zone().getId(),
                picture.changedAt(),
                SourcesView.of(picture.sources()),
                CountsView.of(picture.counts()),
                BodyView.of(picture.body()),
                ChairmanshipView.of(picture.chairmanship(), names),
                present(picture.secretariat().map(it -> SecretariatView.of(it, names))),
                present(picture.meetings().map(it -> ProgrammeView.of(it, names))),
                picture.members().stream().map(MemberView::of).toList(),
                picture.observers().stream().map(ObserverView::of).toList(),
                picture.gaps().stream().map(GapView::of).toList());
    }

    static <T> Optional<T> present(Part<T> part) {
        return switch (part) {
            case Part.Present<T>(var value) -> Optional.of(value);
            case Part.Missing<T> _ -> Optional.empty();
        };
    }
}
