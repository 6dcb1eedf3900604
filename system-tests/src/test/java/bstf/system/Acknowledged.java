package bstf.system;

/**
 * A write that the system has acknowledged.
 *
 * @param key of the record that tells of it, {@code <type>/<id>}
 * @param mark text of the new state that no other write carries
 */
record Acknowledged(String key, long revision, String mark) {}
