package bstf.gateway.overview.heard;

import bstf.gateway.overview.Post;
import bstf.platform.time.Timeline;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who holds a post from a day on. */
record HolderMessage(LocalDate firstDay, Kind state, Optional<PersonMessage> person) {

    enum Kind {
        @JsonProperty("held")
        HELD,
        @JsonProperty("vacant")
        VACANT,
        @JsonProperty("not-named")
        NOT_NAMED
    }

    record PersonMessage(
            String name,
            Optional<String> latinName,
            Optional<String> title,
            Optional<String> office) {
        Post.Person toPerson() {
            return new Post.Person(name, latinName, title, office);
        }
    }

    static Timeline<Post> toTimeline(List<HolderMessage> holders) {
        return Timeline.of(
                holders.stream()
                        .map(holder -> new Timeline.Entry<>(holder.firstDay, holder.toPost()))
                        .toList());
    }

    private Post toPost() {
        return switch (state) {
            case HELD -> new Post.Held(person.orElseThrow().toPerson());
            case VACANT -> new Post.Vacant();
            case NOT_NAMED -> new Post.NotNamed();
        };
    }
}
