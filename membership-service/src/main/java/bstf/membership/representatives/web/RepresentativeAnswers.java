package bstf.membership.representatives.web;

import bstf.membership.representatives.RepresentativePost;
import bstf.membership.representatives.Representatives;
import bstf.platform.time.ReferenceZone;
import bstf.platform.web.AggregateAnswers;
import bstf.platform.web.Answers;
import org.springframework.stereotype.Component;

/** The answers about representatives' posts and their holders. */
@Component
final class RepresentativeAnswers extends AggregateAnswers<RepresentativePost, RepresentativeView> {

    RepresentativeAnswers(Representatives representatives, ReferenceZone zone, Answers answers) {
        super(representatives, RepresentativeView::of, zone, answers);
    }
}
