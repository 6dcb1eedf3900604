package bstf.membership.observers.web;

import bstf.membership.observers.ObserverKind;
import bstf.membership.observers.ObserverRecording;
import bstf.platform.changes.Origin;
import bstf.platform.changes.Precondition;
import bstf.platform.web.AsOf;
import bstf.platform.web.MergePatch;
import bstf.platform.web.NewId;
import bstf.platform.web.PageOf;
import bstf.platform.web.Paging;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
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
    private final ObserverRecording recording;
    private final ObserverAnswers answers;

    ObserverController(ObserverRecording recording, ObserverAnswers answers) {
        this.recording = recording;
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
        return answers.page(
                asOf,
                paging,
                observer ->
                        observer.record().retired() == retired.orElse(false)
                                && kinds.contains(observer.record().kind())
                                && observer.isObservingOn(asOf.validAt()));
    }

    @GetMapping("/{id}")
    @Operation(
            summary = "Reads an observer",
            description = "Also one that was succeeded, and one that is asked for by a former id.")
    ResponseEntity<ObserverView> read(@PathIds.OfObserver @PathVariable String id, AsOf asOf) {
        return answers.read(id, asOf);
    }

    @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Enters a party as an observer",
            description =
                    "Only whoever chairs may. Refused with `id-was-used` under a former id of another observer, with"
                            + " `former-id-in-use` for a former id that is another one's, retired or not.")
    ResponseEntity<ObserverView> admit(
            NewId newId,
            @PathIds.OfObserver @PathVariable String id,
            Origin origin,
            @Valid @RequestBody NewObserverBody body) {
        return answers.created(recording.admit(newId.value(), body.toRecord(), origin), origin);
    }

    @PatchMapping(path = "/{id}", consumes = MergePatch.MEDIA_TYPE)
    @Operation(
            summary = "Changes what an observer is, and when it observes",
            description =
                    "Only whoever chairs may. Names and seats are the observer's own, at their own"
                            + " paths; its succession takes two members. `retired: false` brings an"
                            + " entry back that was retired by mistake. Refused with"
                            + " `former-id-in-use` for a former id that is another one's, retired or"
                            + " not.")
    ResponseEntity<ObserverView> change(
            @PathIds.OfObserver @PathVariable String id,
            Precondition ifMatch,
            Origin origin,
            MergePatch<ObserverBody> patch) {
        return answers.changed(
                id,
                origin,
                present ->
                        recording.change(
                                present,
                                entry -> patch.applyTo(ObserverBody.of(entry)).toEntry(),
                                ifMatch,
                                origin));
    }

    @DeleteMapping("/{id}")
    @Operation(
            summary = "Retires an entry that was a mistake",
            description =
                    "Only whoever chairs may. It stays readable and leaves the lists. A party that stops observing is not"
                            + " retired: set `observesUntil`, or propose its succession. Refused with"
                            + " `observer-is-successor` where it took another one's place.")
    ResponseEntity<ObserverView> retire(
            @PathIds.OfObserver @PathVariable String id, Precondition ifMatch, Origin origin) {
        return answers.changed(id, origin, present -> recording.retire(present, ifMatch, origin));
    }
}
