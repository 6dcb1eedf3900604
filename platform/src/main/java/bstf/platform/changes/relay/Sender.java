package bstf.platform.changes.relay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;

/**
 * Sends records, some at a time, all or none of them. From the moment it is opened, every sender
 * that was opened before under the same transactional id is fenced: whatever it still wants to
 * send, the broker refuses.
 *
 * <p>After any exception it is of no use any more: close it.
 */
final class Sender {
    private final Producer<byte[], byte[]> producer;

    private Sender(Producer<byte[], byte[]> producer) {
        this.producer = producer;
    }

    /**
     * Fences the others.
     *
     * @throws KafkaException when the broker cannot be reached; the producer is closed then
     */
    static Sender open(Producer<byte[], byte[]> producer) {
        try {
            producer.initTransactions();
            return new Sender(producer);
        } catch (RuntimeException e) {
            producer.close(Duration.ZERO);
            throw e;
        }
    }

    /**
     * Sends {@code records} in one transaction and waits for its end.
     *
     * @throws KafkaException when it is not known whether they were sent
     */
    Sending send(List<ProducerRecord<byte[], byte[]>> records) {
        producer.beginTransaction();
        var futures = new ArrayList<Future<RecordMetadata>>();
        KafkaException failure = null;
        try {
            records.forEach(record -> futures.add(producer.send(record)));
            producer.flush();
        } catch (KafkaException e) {
            failure = e;
        }
        if (futures.stream().anyMatch(Sender::isRefused)) {
            producer.abortTransaction();
            return new Sending.Refused();
        }
        if (failure != null) {
            throw failure;
        }
        var sent = futures.stream().map(Sender::result).toList();
        producer.commitTransaction();
        return new Sending.Committed(sent);
    }

    /** Ends without waiting for the broker; it ends an open transaction itself. */
    void close() {
        producer.close(Duration.ZERO);
    }

    /**
     * Whether the broker, or the producer for it, will not take the record however often it is
     * sent; or another record of the same transaction, since Kafka gives the same reason to all.
     */
    private static boolean isRefused(Future<RecordMetadata> future) {
        return future.state() == Future.State.FAILED
                && switch (future.exceptionNow()) {
                    case RecordTooLargeException _ -> true;
                    case RecordBatchTooLargeException _ -> true;
                    case InvalidRecordException _ -> true;
                    default -> false;
                };
    }

    private static RecordMetadata result(Future<RecordMetadata> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KafkaException cause
                    ? cause
                    : new KafkaException("A record could not be sent", e);
        } catch (InterruptedException e) {
            throw new org.apache.kafka.common.errors.InterruptException(e);
        }
    }
}
