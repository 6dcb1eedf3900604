package bstf.local;

import java.nio.file.Path;
import java.util.Properties;

/** The settings of one Kafka node that is broker and controller at once. */
record KafkaSettings(Path directory, int port, int controllerPort) {
    /** Names the cluster in the data directory; any fixed Kafka UUID will do. */
    static final String CLUSTER_ID = "QlNURi1sb2NhbC1jbHVzdA";

    Properties properties() {
        Properties all = new Properties();
        identity(all);
        oneNode(all);
        smallMachine(all);
        return all;
    }

    private void identity(Properties all) {
        all.setProperty("process.roles", "broker,controller");
        all.setProperty("node.id", "1");
        all.setProperty(
                "listeners", at("PLAINTEXT", port) + "," + at("CONTROLLER", controllerPort));
        all.setProperty("advertised.listeners", at("PLAINTEXT", port));
        all.setProperty("controller.listener.names", "CONTROLLER");
        all.setProperty(
                "listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        all.setProperty("controller.quorum.voters", "1@" + Loopback.ADDRESS + ":" + controllerPort);
        all.setProperty("log.dirs", directory.resolve("log").toString());
        all.setProperty("auto.create.topics.enable", "false");
    }

    /**
     * Internal topics have one copy, and a killed broker is taken back after two seconds, not nine.
     */
    private static void oneNode(Properties all) {
        for (String topic : new String[] {"offsets.topic", "transaction.state.log"}) {
            all.setProperty(topic + ".replication.factor", "1");
            all.setProperty(topic + ".num.partitions", "4");
        }
        all.setProperty("transaction.state.log.min.isr", "1");
        all.setProperty("share.coordinator.state.topic.replication.factor", "1");
        all.setProperty("share.coordinator.state.topic.min.isr", "1");
        all.setProperty("share.coordinator.state.topic.num.partitions", "1");
        all.setProperty("broker.session.timeout.ms", "2000");
        all.setProperty("broker.heartbeat.interval.ms", "500");
        all.setProperty("group.initial.rebalance.delay.ms", "0");
    }

    private static void smallMachine(Properties all) {
        all.setProperty("num.network.threads", "2");
        all.setProperty("num.io.threads", "4");
        all.setProperty("background.threads", "2");
        all.setProperty("log.cleaner.dedupe.buffer.size", "8388608");
        all.setProperty("log.index.size.max.bytes", "1048576");
        all.setProperty("log.segment.bytes", "67108864");
        all.setProperty("socket.request.max.bytes", "10485760");
    }

    private static String at(String listener, int port) {
        return listener + "://" + Loopback.ADDRESS + ":" + port;
    }
}
