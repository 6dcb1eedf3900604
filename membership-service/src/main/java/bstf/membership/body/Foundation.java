package bstf.membership.body;

import bstf.membership.language.Texts;
import java.time.LocalDate;

/**
 * When, where and by whom the body was founded.
 *
 * @param place town and country, as one line
 * @param by who decided it
 */
public record Foundation(LocalDate day, String place, String by) {

    public Foundation {
        Texts.line("founding.place", place);
        Texts.line("founding.by", by);
    }
}
