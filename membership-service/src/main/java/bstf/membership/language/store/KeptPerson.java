package bstf.membership.language.store;

import bstf.membership.language.Person;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A person in a post as MongoDB keeps it. */
public record KeptPerson(
        String name, @Nullable String latinName, @Nullable String title, @Nullable String office) {

    static KeptPerson of(Person person) {
        return new KeptPerson(
                person.name(),
                person.latinName().orElse(null),
                person.title().orElse(null),
                person.office().orElse(null));
    }

    Person toPerson() {
        return new Person(
                name,
                Optional.ofNullable(latinName),
                Optional.ofNullable(title),
                Optional.ofNullable(office));
    }
}
