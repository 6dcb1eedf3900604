package bstf.gateway.overview.web;

import bstf.gateway.overview.Post;
import bstf.platform.time.Timeline;
import java.time.LocalDate;
import java.util.Optional;

/** Who holds a post on the day, and since when. */
record PostView(
        String state,
        Optional<LocalDate> firstDay,
        Optional<PersonView> person,
        Optional<Boolean> withheld) {

    record PersonView(
            String name,
            Optional<String> latinName,
            Optional<String> title,
            Optional<String> office) {
        static PersonView of(Post.Person person) {
            return new PersonView(
                    person.name(), person.latinName(), person.title(), person.office());
        }
    }

    /** A post of which nothing is known on the day is not named, with no first day. */
    static PostView of(Optional<Timeline.Entry<Post>> post) {
        return post.map(entry -> of(entry.firstDay(), entry.value()))
                .orElse(
                        new PostView(
                                "not-named", Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private static PostView of(LocalDate firstDay, Post post) {
        var since = Optional.of(firstDay);
        return switch (post) {
            case Post.Held(var person) ->
                    new PostView(
                            "held", since, Optional.of(PersonView.of(person)), Optional.empty());
            case Post.Withheld _ ->
                    new PostView("held", since, Optional.empty(), Optional.of(true));
            case Post.Occupied _ -> without("held", since);
            case Post.Vacant _ -> without("vacant", since);
            case Post.NotNamed _ -> without("not-named", since);
        };
    }

    private static PostView without(String state, Optional<LocalDate> since) {
        return new PostView(state, since, Optional.empty(), Optional.empty());
    }
}
