package bstf.contacts.contactpoints.web;

import bstf.contacts.contactpoints.ContactPoint;
import bstf.contacts.contactpoints.ContactPoints;
import bstf.platform.time.ReferenceZone;
import bstf.platform.web.AggregateAnswers;
import bstf.platform.web.Answers;
import org.springframework.stereotype.Component;

/** The answers about contact points, their channels and their verification. */
@Component
final class ContactPointAnswers extends AggregateAnswers<ContactPoint, ContactPointView> {

    ContactPointAnswers(ContactPoints points, ReferenceZone zone, Answers answers) {
        super(points, ContactPointView::of, zone, answers);
    }
}
