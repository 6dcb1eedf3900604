package bstf.platform.changes.relay;

/** The broker holds a topic with another number of partitions than the settings say. */
final class PartitionsDiffer extends RuntimeException {

    PartitionsDiffer(String topic, int found, int expected) {
        super(
                ("Topic %s has %d partitions on the broker, and the settings say %d. A number that"
                                + " changes would break the order of changes: set bstf.relay.partitions to %d,"
                                + " or let the service write to another topic.")
                        .formatted(topic, found, expected, found));
    }
}
