package bstf.platform.access;

import java.util.List;

/** A service's table of rights. What no row gives, nobody may do. */
public record Rights(List<Right> rows) {

    public Rights {
        rows = List.copyOf(rows);
    }

    public static Rights of(Right... rows) {
        return new Rights(List.of(rows));
    }

    List<Right> to(Verb verb, String kind) {
        return rows.stream()
                .filter(right -> right.verb() == verb && right.kind().equals(kind))
                .toList();
    }
}
