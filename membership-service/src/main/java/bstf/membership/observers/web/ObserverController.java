package bstf.membership.observers.web;

import bstf.membership.language.Texts;
import bstf.membership.language.web.Looking;
import bstf.membership.observers.Observer;
import bstf.membership.observers.ObserverKind;
import bstf.membership.observers.ObserverRecording;
import bstf.membership.observers.Observers;
import bstf.platform.changes.Kept;
import bstf.platform.changes.Origin;
import bstf.platform.changes.Precondition;
import bstf.platform.time.ReferenceZone;
import bstf.platform.web.Answers;
import bstf.platform.web.AsOf;
import bstf.platform.web.MergePatch;
import bstf.platform.web.NewId;
import bstf.platform.web.PageOf;
import bstf.platform.web.Paging;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Observers as a whole. */
@RestController
@RequestMapping(path = "/api/v1/observers", produces = MediaType.APPLICATION_JSON_VALUE)
class ObserverController {
    private final Observers observers;
    private final ObserverRecording recording;
    private final FormerIds formerIds;
    private final ReferenceZone zone;
    private final Answers answers;

    ObserverController(
            Observers observers,
            ObserverRecording recording,
            FormerIds formerIds,
            ReferenceZone zone,
            Answers answers) {
        this.observers = observers;
        this.recording = recording;
        this.formerIds = formerIds;
        this.zone = zone;
        this.answers = answers;
    }

    @GetMapping
    @Operation(
            summary = "Lists the observers of a day",
            description =
                    "Those that observe on `validAt`. Where it is not given since when one observes,"
                            + " its first known name counts. Retired entries are listed only when"
                            + " asked for.")
    ResponseEntity<PageOf<ObserverView>> list(
            AsOf asOf,
            Paging paging,
            @Parameter(description = "Only observers of this kind.") @RequestParam
                    Optional<List<ObserverKind>> kind,
            @Parameter(description = "Whether to list the retired entries instead.") @RequestParam
                    Optional<Boolean> retired) {
        var kinds = kind.orElse(List.of(ObserverKind.values()));
        var found =
                observers.list(
                        paging.slice(asOf),
                        observer ->
                                observer.record().retired() == retired.orElse(false)
                                        && kinds.contains(observer.record().kind())
                                        && observer.isObservingOn(asOf.validAt()));
        return answers.page(paging, found, observers::orderOf, on(asOf.validAt()));
    }

    @GetMapping("/{id}")
    @Operation(
            summary = "Reads an observer",
            description = "Also one that was succeeded, and one that is asked for by a former id.")
    ResponseEntity<ObserverView> read(
            @PathIds.OfObserver
                    @PathVariable
                    @Size(max = Texts.ID_LENGTH)
                    @Pattern(regexp = Texts.ID)
                    String id,
            AsOf asOf) {
        return formerIds.answer(
                id,
                "",
                asOf.knownAt(),
                present -> answers.read(Looking.at(observers, present, asOf), on(asOf.validAt())));
    }

    @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Enters a party as an observer",
            description =
                    "Refused with `id-was-used` under a former id of another observer, with"
                            + " `former-id-in-use` for a former id that another one has now, with"
                            + " `successor-unknown`, `succession-in-a-circle` or"
                            + " `succeeded-too-early` for a succession that can't be.")
    ResponseEntity<ObserverView> admit(
            NewId newId,
            @PathIds.OfObserver
                    @PathVariable
                    @Size(max = Texts.ID_LENGTH)
                    @Pattern(regexp = Texts.ID)
                    String id,
            Origin origin,
            @Valid @RequestBody ObserverBody body) {
        return answers.created(
                recording.admit(newId.value(), body.toRecord(), origin), after(origin));
    }

    @PatchMapping(path = "/{id}", consumes = MergePatch.MEDIA_TYPE)
    @Operation(
            summary = "Changes several things of an observer at once",
            description =
                    "For one name, one seat or the succession use its own path. `retired: false`"
                            + " brings an entry back that was retired by mistake.")
    ResponseEntity<ObserverView> change(
            @PathIds.OfObserver
                    @PathVariable
                    @Size(max = Texts.ID_LENGTH)
                    @Pattern(regexp = Texts.ID)
                    String id,
            Precondition ifMatch,
            Origin origin,
            MergePatch<ObserverBody> patch) {
        return formerIds.answer(
                id,
                "",
                present ->
                        answers.changed(
                                recording.change(
                                        present,
                                        record -> patch.applyTo(ObserverBody.of(record)).toRecord(),
                                        ifMatch,
                                        origin),
                                after(origin)));
    }

    @DeleteMapping("/{id}")
    @Operation(
            summary = "Retires an entry that was a mistake",
            description =
                    "It stays readable and leaves the lists. A party that stops observing is not"
                            + " retired: set `observesUntil`, or put its succession. Refused with"
                            + " `observer-is-successor` where it took another one's place.")
    ResponseEntity<ObserverView> retire(
            @PathIds.OfObserver
                    @PathVariable
                    @Size(max = Texts.ID_LENGTH)
                    @Pattern(regexp = Texts.ID)
                    String id,
            Precondition ifMatch,
            Origin origin) {
        return formerIds.answer(
                id,
                "",
                present ->
                        answers.changed(recording.retire(present, ifMatch, origin), after(origin)));
    }

    private Function<Kept<Observer>, ObserverView> after(Origin origin) {
        return on(zone.dayAt(origin.at()));
    }

    private static Function<Kept<Observer>, ObserverView> on(LocalDate validAt) {
        return kept -> ObserverView.of(kept, validAt);
    }
}
