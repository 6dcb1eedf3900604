package bstf.contacts.contactpoints.web;

import bstf.contacts.contactpoints.ContactPoint;
import bstf.contacts.contactpoints.ContactRights;
import bstf.contacts.contactpoints.Desk;
import bstf.platform.time.ReferenceZone;
import bstf.platform.web.AggregateAnswers;
import bstf.platform.web.Answers;
import bstf.platform.web.Sights;
import org.springframework.stereotype.Component;

/**
 * The answers about contact points, their channels and their verification: each caller sees as much
 * as is for it.
 */
@Component
final class ContactPointAnswers extends AggregateAnswers<ContactPoint, ContactPointView> {
    private final ContactRights rights;

    ContactPointAnswers(Desk desk, ReferenceZone zone, Answers answers, Sights sights) {
        super(
                desk.points(),
                (kept, validAt, sight) ->
                        ContactPointView.of(
                                kept, validAt, Eyes.of(kept.value(), sight, desk.rights())),
                point -> desk.parties().today(desk.rights().thing(point).visibility()),
                (then, now, sight) -> Eyes.of(now, sight, desk.rights()).seenThen(then, now),
                point -> desk.rights().thing(point).owner(),
                zone,
                answers,
                sights);
        this.rights = desk.rights();
    }

    /** How much the caller of the request at hand sees of {@code point}. */
    Eyes eyesOn(ContactPoint point) {
        return Eyes.of(point, sight(), rights);
    }
}
