package bstf.membership.language.published;

import bstf.membership.language.Holding;
import bstf.membership.language.Post;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who holds a post from a day on, until the next entry's first day.
 *
 * @param state {@code held}, {@code vacant} or {@code not-named}
 * @param person only when held
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record HolderMessage(LocalDate firstDay, String state, Optional<PersonMessage> person) {

    public static List<HolderMessage> of(Post post) {
        return post.holders().entries().stream()
                .map(entry -> of(entry.firstDay(), entry.value()))
                .toList();
    }

    private static HolderMessage of(LocalDate firstDay, Holding holding) {
        return switch (holding) {
            case Holding.Held(var person) ->
                    new HolderMessage(firstDay, "held", Optional.of(PersonMessage.of(person)));
            case Holding.Vacant() -> new HolderMessage(firstDay, "vacant", Optional.empty());
            case Holding.NotNamed() -> new HolderMessage(firstDay, "not-named", Optional.empty());
        };
    }
}
