package bstf.gateway.overview;

import bstf.platform.time.Timeline;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A member on a day, with the standing that it has then and its representative's post.
 *
 * @param representative the post and since when it has been so; absent when nothing is known of
 *     that day
 */
public record MemberOnDay(
        Member member,
        Timeline.Entry<Member.DecidedStanding> standing,
        Optional<Timeline.Entry<Post>> representative) {

    static Optional<MemberOnDay> of(
            Member member, Optional<Representation> representation, LocalDate day) {
        return member.belongsOn(day)
                .map(standing ->
                        new MemberOnDay(
                                member,
                                standing,
                                representation.flatMap(post -> post.holders().on(day))));
    }

    boolean isActive() {
        return standing.value().standing() == Standing.ACTIVE;
    }

    /** Whether the register knows by name who represents it, whoever may see the name. */
    boolean isRepresentedByName() {
        return representative.filter(entry -> isHeld(entry.value())).isPresent();
    }

    private static boolean isHeld(Post post) {
        return switch (post) {
            case Post.Held _, Post.Withheld _, Post.Occupied _ -> true;
            case Post.Vacant _, Post.NotNamed _ -> false;
        };
    }
}
