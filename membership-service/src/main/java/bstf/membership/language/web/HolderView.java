package bstf.membership.language.web;

import bstf.membership.language.Holding;
import bstf.platform.time.Timeline.Entry;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who holds a post from a day on, as callers read it. */
@Schema(description = "Who holds a post from a day on, until the next entry's first day.")
public record HolderView(
        @Schema(description = "The first day.") LocalDate firstDay,
        @Schema(
                        description =
                                "`held` by a person, `vacant`: nobody holds it, `not-named`: we were"
                                        + " not told.")
                Holding.State state,
        @Schema(
                        description =
                                "The person who holds the post; only members and the party itself"
                                        + " see it.")
                Optional<PersonBody> person,
        @Schema(description = "True for observers, where a person is named whom they do not see.")
                Optional<Boolean> withheld) {

    public static HolderView of(Entry<Holding> entry, Persons persons) {
        var person = entry.value().holder();
        return new HolderView(
                entry.firstDay(),
                entry.value().state(),
                person.filter(_ -> persons == Persons.SHOWN).map(PersonBody::of),
                person.filter(_ -> persons == Persons.WITHHELD).map(_ -> true));
    }

    public static List<HolderView> of(List<Entry<Holding>> holders, Persons persons) {
        return holders.stream().map(entry -> of(entry, persons)).toList();
    }
}
