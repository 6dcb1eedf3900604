package bstf.platform.changes.relay;

import static bstf.platform.Awaiting.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bstf.local.EmbeddedKafka;
import bstf.local.Loopback;
import bstf.platform.changes.topic.KafkaForTests;
import org.junit.jupiter.api.Test;

final class RelayLoopTest {

    @Test
    void tellsAChangeAsSoonAsItIsKept() {
        var service = new Service();
        var pod = service.pod();
        var loop = pod.loop(service.settings);
        loop.start();
        try {
            pod.build("hanko");
            await().until(() -> pod.stores.pending().aggregates().isEmpty());
            assertThat(service.told()).containsExactly("beacon/hanko@1");
        } finally {
            loop.stop();
        }
    }

    @Test
    void givesTheLeaseBackWhenItStops() {
        var service = new Service();
        var first = service.pod();
        var second = service.pod();
        var loop = first.loop(service.settings);
        loop.start();
        await().until(() -> first.metered("bstf.relay.lease.held") == 1);
        assertThat(second.lease.hold()).isFalse();

        loop.stop();

        assertThat(loop.isRunning()).isFalse();
        assertThat(second.lease.hold()).isTrue();
    }

    @Test
    void refusesToStartOnATopicWithAnotherNumberOfPartitions() {
        var service = new Service();
        var pod = service.pod();
        pod.relayAll();
        pod.relay.yieldToOthers();

        assertThatThrownBy(pod.loop(service.settings(4))::start)
                .isInstanceOf(PartitionsDiffer.class)
                .hasMessage(
                        "Topic bstf.%s.v1 has 1 partitions on the broker, and the settings say 4. A"
                                + " number that changes would break the order of changes: set"
                                + " bstf.relay.partitions to 1, or let the service write to another"
                                + " topic.",
                        service.name);
    }

    @Test
    void keepsChangesWhileKafkaIsAwayAndTellsAllAfterwards() {
        var directory = KafkaForTests.directory();
        var port = Loopback.freePorts(1).getFirst();
        var kafka = EmbeddedKafka.start(directory, port);
        var service = Service.withoutPatience(kafka.bootstrap());
        var pod = service.pod();
        var loop = pod.loop(service.settings);
        loop.start();
        try {
            var first = pod.build("hanko");
            await().until(() -> pod.stores.pending().aggregates().isEmpty());
            kafka.close();
            pod.raise(pod.raise(first));
            pod.build("anholt");
            await().until(() -> !loop.trouble().isEmpty());
            assertThat(pod.stores.pending().backlog().count()).isEqualTo(3);

            kafka = EmbeddedKafka.start(directory, port);
            await().until(() -> pod.stores.pending().aggregates().isEmpty());

            assertThat(service.told())
                    .containsSubsequence("beacon/hanko@1", "beacon/hanko@2", "beacon/hanko@3")
                    .contains("beacon/anholt@1")
                    .hasSize(4);
            await().until(() -> loop.trouble().isEmpty());
        } finally {
            loop.stop();
            kafka.close();
        }
    }

    @Test
    void startsWhileKafkaIsAway() {
        var service =
                Service.withoutPatience(Loopback.ADDRESS + ":" + Loopback.freePorts(1).getFirst());
        var pod = service.pod();
        var loop = pod.loop(service.settings);

        loop.start();
        pod.build("hanko");
        loop.stop();

        assertThat(pod.stores.pending().backlog().count()).isEqualTo(1);
    }
}
