package bstf.membership.language;

import java.util.Optional;

/**
 * A person in a post. Names are kept as their owner gives them; nothing is ever romanised by this
 * registry.
 *
 * @param name in the original script
 * @param latinName the Latin form that the person or the member chose; empty when none was chosen
 * @param title form of address or rank
 * @param office the function at home: ministry and position
 */
public record Person(
        String name, Optional<String> latinName, Optional<String> title, Optional<String> office) {

    public Person {
        Texts.line("person.name", name);
        Texts.line("person.latinName", latinName);
        Texts.line("person.title", title);
        Texts.line("person.office", office);
    }

    public static Person named(String name) {
        return new Person(name, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
