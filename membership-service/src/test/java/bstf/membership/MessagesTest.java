package bstf.membership;

import bstf.membership.body.BodySamples;
import bstf.membership.body.published.BodyMessage;
import bstf.membership.members.MemberSamples;
import bstf.membership.members.published.MemberMessage;
import bstf.membership.observers.ObserverSamples;
import bstf.membership.observers.published.ObserverMessage;
import bstf.membership.representatives.RepresentativeSamples;
import bstf.membership.representatives.published.RepresentativeMessage;
import bstf.membership.rota.RotaSamples;
import bstf.membership.rota.published.RotaMessage;
import bstf.platform.Golden;
import bstf.platform.changes.MessageJson;
import org.junit.jupiter.api.Test;

/**
 * Compares what is said with the samples in {@code docs/messages/membership}; {@code
 * -Dbstf.golden=write} writes them. A changed sample is a changed contract. What is said of the
 * founding data is in {@code BstfFoundingTest}.
 */
class MessagesTest {

    @Test
    void saysOfABodyWhatItDoesNotSayOfItself() {
        assertSays("body-sparse", BodyMessage.of(BodySamples.sparse("tfoc")));
    }

    @Test
    void saysHowAMemberLeftAndReturned() {
        assertSays("member-returned", MemberMessage.of(MemberSamples.returned("SE")));
    }

    @Test
    void saysWhatIsOnlyProposedOfAMemberBesideWhatIsInForce() {
        assertSays("member-proposed", MemberMessage.of(MemberSamples.proposed("SE")));
    }

    @Test
    void saysWhoHeldAPostAndWhenItWasVacant() {
        assertSays(
                "representative-held", RepresentativeMessage.of(RepresentativeSamples.held("SE")));
    }

    @Test
    void saysWhoSucceededAnObserver() {
        assertSays("observer-succeeded", ObserverMessage.of(ObserverSamples.toObserveAgain()));
    }

    @Test
    void saysEveryKindOfTerm() {
        assertSays("rota-planned", RotaMessage.of(RotaSamples.planned()));
    }

    private static void assertSays(String sample, Object message) {
        Golden.assertSame(
                "docs/messages/membership/%s.json".formatted(sample),
                MessageJson.mapper().valueToTree(message));
    }
}
