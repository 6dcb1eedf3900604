package bstf.membership.observers;

import bstf.membership.language.Texts;
import java.util.Optional;

/**
 * What an observer is called from a day on.
 *
 * @param name in English, in full
 * @param shortName the form used in meetings; empty when there is none
 */
public record ObserverName(String name, Optional<String> shortName) {

    public ObserverName {
        Texts.line("names.name", name);
        Texts.line("names.shortName", shortName);
    }
}
