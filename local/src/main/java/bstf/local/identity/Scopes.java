package bstf.local.identity;

import java.util.LinkedHashSet;
import java.util.Set;

/** The scopes of the platform, by who may ask for them. */
final class Scopes {
    static final String READ = "bstf.read";
    static final String WRITE = "bstf.write";

    /** The hat of the secretariat: only ever in a token when it was asked for by name. */
    static final String SECRETARIAT = "secretariat.act";

    static final String AUDIT = "audit.read";
    static final String OPERATE = "operate";

    private Scopes() {}

    /** Of a kind of party. Whether a right comes with a scope, the services decide. */
    static Set<String> of(Party.Kind kind) {
        return switch (kind) {
            case MEMBER -> Set.of(READ, WRITE, SECRETARIAT);
            case OBSERVER -> Set.of(READ, WRITE);
        };
    }

    /** What a client gets that asks for nothing in particular: all that it may but the hat. */
    static Set<String> byDefault(Set<String> allowed) {
        Set<String> ordinary = new LinkedHashSet<>(allowed);
        ordinary.remove(SECRETARIAT);
        return ordinary;
    }
}
