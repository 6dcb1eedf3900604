package bstf.platform.web;

import java.util.List;
import java.util.Optional;

/**
 * One page of a list.
 *
 * @param next the opaque cursor of the following page, for {@code after}; left out on the last page
 */
public record PageOf<V>(List<V> items, Optional<String> next) {}
