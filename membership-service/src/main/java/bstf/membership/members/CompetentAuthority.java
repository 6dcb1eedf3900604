package bstf.membership.members;

import bstf.membership.language.Texts;
import java.util.Optional;

/**
 * An authority of a member that takes part in the body's work.
 *
 * @param id readable, unique within the member
 * @param name its name in English
 * @param remit the part of its work that takes part; empty when all of it does or nothing was said
 */
public record CompetentAuthority(String id, String name, Optional<String> remit) {

    public CompetentAuthority {
        Texts.id("authorities.id", id);
        Texts.line("authorities.name", name);
        Texts.line("authorities.remit", remit);
    }
}
