package bstf.platform.web;

import bstf.platform.changes.Slice;

/**
 * Which page of a list is asked for. Resolved from the query parameters {@code limit} (1 to {@value
 * #MOST}, {@value #USUAL} when left out) and {@code after} (the opaque {@code next} of the page
 * before).
 *
 * @param limit how many items at most
 * @param after the order key after which the page begins; empty for the first page
 */
public record Paging(int limit, String after) {
    /** The query parameter that says how many. */
    public static final String LIMIT = "limit";

    /** The query parameter that carries the cursor. */
    public static final String AFTER = "after";

    public static final int MOST = 200;
    public static final int USUAL = 50;

    /**
     * The slice to ask a store for: one item more than the page holds, so that it is known whether
     * a next page exists.
     */
    public Slice slice(AsOf asOf) {
        return new Slice(after, limit + 1, asOf.knownAt());
    }
}
