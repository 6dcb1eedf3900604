package bstf.membership.representatives.web;

import bstf.membership.representatives.RepresentativePost;
import bstf.membership.representatives.Representatives;
import bstf.platform.access.Visibility;
import bstf.platform.time.ReferenceZone;
import bstf.platform.web.AggregateAnswers;
import bstf.platform.web.Answers;
import bstf.platform.web.Sights;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The answers about representatives' posts and their holders. */
@Component
final class RepresentativeAnswers extends AggregateAnswers<RepresentativePost, RepresentativeView> {

    RepresentativeAnswers(
            Representatives representatives, ReferenceZone zone, Answers answers, Sights sights) {
        super(
                representatives,
                RepresentativeView::of,
                _ -> Visibility.everybody(),
                post -> Optional.of(post.member().value()),
                zone,
                answers,
                sights);
    }
}
