package bstf.membership.language.published;

import bstf.membership.language.Person;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/**
 * A person in a post.
 *
 * @param audience from which audience on the person may be shown; the party whose post it is sees
 *     it as well
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record PersonMessage(
        String name,
        Optional<String> latinName,
        Optional<String> title,
        Optional<String> office,
        String audience) {
    private static final String MEMBERS = "members";

    static PersonMessage of(Person person) {
        return new PersonMessage(
                person.name(), person.latinName(), person.title(), person.office(), MEMBERS);
    }
}
