package bstf.platform.web.buoy;

import bstf.platform.access.Guard;
import bstf.platform.access.Thing;
import bstf.platform.access.Verb;
import bstf.platform.changes.Act;
import bstf.platform.changes.Aggregates;
import bstf.platform.changes.Changing;
import bstf.platform.changes.Decision;
import bstf.platform.changes.Kept;
import bstf.platform.changes.Origin;
import bstf.platform.changes.Outcome;
import bstf.platform.changes.Precondition;
import bstf.platform.web.Answers;
import bstf.platform.web.AsOf;
import bstf.platform.web.MergePatch;
import bstf.platform.web.NewId;
import bstf.platform.web.PageOf;
import bstf.platform.web.Paging;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/buoys")
class BuoyController {
    private static final String KIND = "buoy";

    private final Aggregates<Buoy> buoys;
    private final Changing<Buoy> changing;
    private final Answers answers;

    BuoyController(Aggregates<Buoy> buoys, Guard guard, Answers answers) {
        this.buoys = buoys;
        this.changing = new Changing<>(buoys, guard);
        this.answers = answers;
    }

    @GetMapping
    ResponseEntity<PageOf<BuoyView>> list(
            AsOf asOf, Paging paging, @RequestParam Optional<List<Buoy.Colour>> colour) {
        var found =
                buoys.list(
                        paging.slice(asOf),
                        buoy ->
                                !buoy.laid().isAfter(asOf.validAt())
                                        && colour.map(any -> any.contains(buoy.colour()))
                                                .orElse(true));
        return answers.page(paging, found, buoys::orderOf, BuoyView::of);
    }

    @GetMapping("/{id}")
    ResponseEntity<BuoyView> read(@PathVariable String id, AsOf asOf) {
        Optional<Kept<Buoy>> found =
                asOf.knownAt()
                        .map(instant -> buoys.findKnownAt(id, instant))
                        .orElseGet(() -> buoys.find(id));
        return answers.read(found, BuoyView::of);
    }

    @GetMapping("/laid/{day}")
    ResponseEntity<PageOf<BuoyView>> laidOn(@PathVariable LocalDate day, AsOf asOf, Paging paging) {
        var found = buoys.list(paging.slice(asOf), buoy -> buoy.laid().equals(day));
        return answers.page(paging, found, buoys::orderOf, BuoyView::of);
    }

    @PutMapping(path = "/{id}", consumes = "application/json")
    ResponseEntity<BuoyView> put(NewId id, Origin origin, @Valid @RequestBody BuoyBody body) {
        return create(id, origin, body);
    }

    @PostMapping(consumes = "application/json")
    ResponseEntity<BuoyView> create(NewId id, Origin origin, @Valid @RequestBody BuoyBody body) {
        Outcome<Buoy> outcome =
                changing.create(
                        id.value(),
                        origin,
                        Verb.CREATE,
                        Thing.of(KIND, id.value()),
                        () -> Decision.taken(body.toBuoy(id.value()), new Buoy.BuoyLaid()));
        return answers.created(outcome, BuoyView::of);
    }

    @PatchMapping(path = "/{id}", consumes = MergePatch.MEDIA_TYPE)
    ResponseEntity<BuoyView> change(
            @PathVariable String id,
            Precondition ifMatch,
            Origin origin,
            MergePatch<BuoyBody> patch) {
        var outcome =
                changing.change(
                        id,
                        ifMatch,
                        origin,
                        Act.of(Verb.CHANGE, BuoyController::thing),
                        buoy -> buoy.change(patch.applyTo(BuoyBody.of(buoy)).toBuoy(id)));
        return answers.changed(outcome, BuoyView::of);
    }

    @DeleteMapping("/{id}")
    ResponseEntity<BuoyView> lift(@PathVariable String id, Precondition ifMatch, Origin origin) {
        return answers.changed(
                changing.change(
                        id,
                        ifMatch,
                        origin,
                        Act.of(Verb.RETIRE, BuoyController::thing),
                        Buoy::lift),
                BuoyView::of);
    }

    private static Thing thing(Buoy buoy) {
        return Thing.of(KIND, buoy.id());
    }
}
