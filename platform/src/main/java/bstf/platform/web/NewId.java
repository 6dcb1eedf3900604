package bstf.platform.web;

/**
 * The id of the thing that a request brings into being. As a controller's argument it makes the
 * request a create:
 *
 * <ul>
 *   <li>{@code PUT} at a readable id: the path's last variable; {@code If-None-Match: *} is
 *       required, else 428;
 *   <li>{@code POST} to a list: derived from caller and {@code Idempotency-Key}, so that a
 *       repetition meets its own document; the key is required, else 400.
 * </ul>
 */
public record NewId(String value) {
    /** The header that makes a repetition recognisable. */
    public static final String KEY_HEADER = "Idempotency-Key";

    /** What a key looks like: 1 to 255 visible ASCII characters. */
    public static final String KEY_PATTERN = "[\\x21-\\x7E]{1,255}";
}
