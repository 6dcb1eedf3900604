package bstf.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The judge of the other tests is itself tried: each broken promise is found. */
class DeliveryTest {

    @Test
    void findsNothingWhereEachRevisionIsToldInOrder() {
        assertThat(defects(told("DK", 1), told("SE", 1), told("DK", 2), told("DK", 2))).isEmpty();
    }

    @Test
    void findsALostWrite() {
        var write = new Acknowledged("member/DK", 2, "state 2");
        assertThat(Delivery.defects(List.of(told("DK", 1)), List.of(write)))
                .containsExactly("lost: " + write);
    }

    @Test
    void findsAnotherStateThanTheAcknowledged() {
        var write = new Acknowledged("member/DK", 1, "state one");
        assertThat(Delivery.defects(List.of(told("DK", 1)), List.of(write)))
                .containsExactly("another state is told for " + write);
    }

    @Test
    void findsARevisionThatIsLeftOut() {
        assertThat(defects(told("DK", 1), told("DK", 3)))
                .containsExactly("member/DK: revision 3 follows 1");
    }

    @Test
    void findsAnOlderRevisionAfterANewerOne() {
        assertThat(defects(told("DK", 1), told("DK", 2), told("DK", 1)))
                .containsExactly("member/DK: revision 1 follows 2");
    }

    @Test
    void findsARepetitionInOtherBytes() {
        var other = new Message("member/DK", 0, 9, told("DK", 1).headers(), "{ }");
        assertThat(defects(told("DK", 1), other))
                .containsExactly("member/DK: revision 1 is told in two ways");
    }

    @Test
    void findsARepetitionWithOtherHeaders() {
        var headers = Map.of("ce_sequence", "1", "ce_by", "somebody else");
        var other = new Message("member/DK", 0, 9, headers, told("DK", 1).text());
        assertThat(defects(told("DK", 1), other))
                .containsExactly("member/DK: revision 1 is told in two ways");
    }

    private static List<String> defects(Message... messages) {
        return Delivery.defects(List.of(messages), List.of());
    }

    private static Message told(String member, long revision) {
        return new Message(
                "member/" + member,
                0,
                revision,
                Map.of("ce_sequence", "%020d".formatted(revision)),
                "{\"text\":\"state %d\"}".formatted(revision));
    }
}
