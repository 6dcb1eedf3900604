package bstf.platform.changes.relay;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How a service tells its changes.
 *
 * @param service the service's name in topics and messages: {@code membership}
 * @param partitions how many partitions its topic has, for ever: a key's partition depends on it
 * @param replicas how many brokers keep a copy of each topic
 * @param messageSize the largest message that is sent, and that the topic takes
 * @param batch how many changes go into one transaction at most
 * @param pause how long to wait for a change's signal before looking anyway
 * @param backOff how long to wait after a failure; doubled after each further one
 * @param backOffMost the longest wait after a failure
 * @param answerWait how long to wait for an answer of the broker; twice that for a message to
 *     arrive
 * @param lease how long a process that has died keeps others from going on
 * @param transaction how long a transaction may stay open before the broker ends it
 * @param watermark how often to say until when everything is published
 * @param refusedPause how long a change that the broker cannot take is left alone before another
 *     try
 * @param stopWait how long stopping may take
 */
@ConfigurationProperties("bstf.relay")
public record RelaySettings(
        String service,
        @DefaultValue("3") int partitions,
        @DefaultValue("1") short replicas,
        @DefaultValue("1MB") DataSize messageSize,
        @DefaultValue("200") int batch,
        @DefaultValue("500ms") Duration pause,
        @DefaultValue("200ms") Duration backOff,
        @DefaultValue("5s") Duration backOffMost,
        @DefaultValue("5s") Duration answerWait,
        @DefaultValue("15s") Duration lease,
        @DefaultValue("12s") Duration transaction,
        @DefaultValue("1s") Duration watermark,
        @DefaultValue("10m") Duration refusedPause,
        @DefaultValue("3s") Duration stopWait) {

    /** The topic of the service's changes. */
    public String topic() {
        return "bstf." + service + ".v1";
    }

    /** The same in every process of the service and after each restart: that is what fences. */
    String transactionalId() {
        return "bstf-relay-" + service;
    }
}
