package bstf.membership.body;

import bstf.membership.language.Texts;

/**
 * A principle that guides the body.
 *
 * @param id readable, unique within the body
 */
public record Principle(String id, String text) {

    public Principle {
        Texts.id("principles.id", id);
        Texts.prose("principles.text", text);
    }
}
