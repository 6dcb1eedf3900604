package bstf.membership.founding;

import bstf.membership.language.Holding;
import bstf.membership.language.Person;
import bstf.platform.time.Timeline.Entry;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who holds a post from a day on. */
record HolderEntry(
        @NotNull LocalDate firstDay,
        @NotNull Holding.State state,
        @Nullable @Valid PersonEntry person) {

    /** A person. */
    record PersonEntry(
            @NotNull String name,
            @Nullable String latinName,
            @Nullable String title,
            @Nullable String office) {

        Person toPerson() {
            return new Person(
                    name,
                    Optional.ofNullable(latinName),
                    Optional.ofNullable(title),
                    Optional.ofNullable(office));
        }
    }

    static List<Entry<Holding>> toHolders(List<HolderEntry> entries) {
        return entries.stream()
                .map(entry ->
                        new Entry<>(
                                entry.firstDay,
                                Holding.of(
                                        entry.state,
                                        Optional.ofNullable(entry.person)
                                                .map(PersonEntry::toPerson))))
                .toList();
    }
}
