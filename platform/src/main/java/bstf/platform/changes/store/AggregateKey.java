package bstf.platform.changes.store;

/**
 * Names an aggregate among all kinds of a service.
 *
 * @param type the kind, see {@link bstf.platform.changes.Mapping#type()}
 * @param id the id among its kind
 */
public record AggregateKey(String type, String id) {

    /** The change that made {@code revision}; sorts as text as the revisions do. */
    String atRevision(long revision) {
        return "%s/%s@%020d".formatted(type, id, revision);
    }

    /** {@code <type>/<id>}: the key of its messages. */
    @Override
    public String toString() {
        return type + "/" + id;
    }
}
