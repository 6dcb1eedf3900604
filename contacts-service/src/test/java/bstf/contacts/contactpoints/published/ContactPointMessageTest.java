package bstf.contacts.contactpoints.published;

import bstf.contacts.contactpoints.Channel;
import bstf.contacts.contactpoints.ChannelDraft;
import bstf.contacts.contactpoints.ContactPoint;
import bstf.contacts.contactpoints.Samples;
import bstf.platform.Golden;
import bstf.platform.access.Audience;
import bstf.platform.access.Disclosure;
import bstf.platform.access.Visibility;
import bstf.platform.changes.MessageJson;
import org.junit.jupiter.api.Test;

/**
 * Compares what is said with the samples in {@code docs/messages/contacts}; {@code
 * -Dbstf.golden=write} writes them. A changed sample is a changed contract.
 */
class ContactPointMessageTest {
    @Test
    void saysTheSecretariatOfTheFoundingData() {
        assertSays(
                "contact-point",
                Samples.registered("secretariat-2015-2016", Samples.secretariatWithoutEmail()));
    }

    @Test
    void saysEveryKindOfChannelAndAVerification() {
        assertSays(
                "contact-point-verified",
                Samples.verified(Samples.registered("se-unit", Samples.swedishUnit())));
    }

    @Test
    void saysThatAVerificationIsOutdatedAndAnAddressNotGiven() {
        assertSays(
                "contact-point-outdated",
                Samples.outdated(
                        Samples.registered("secretariat-2015-2016", Samples.withoutAddress())));
    }

    @Test
    void saysThatOneIsRetired() {
        assertSays(
                "contact-point-retired",
                Samples.retired(Samples.registered("se-unit", Samples.swedishUnit())));
    }

    @Test
    void saysWhoDraftsOneAndWhichLinesAreDirect() {
        assertSays(
                "contact-point-draft",
                Samples.registered(
                        "secretariat-2015-2016",
                        Samples.withChannels(
                                Samples.secretariatWithoutEmail(),
                                ChannelDraft.number(
                                                "duty", Channel.Kind.TELEPHONE, "+7 495 667 08 75")
                                        .direct(true),
                                ChannelDraft.noneGiven("email", Channel.Kind.EMAIL)),
                        Disclosure.draft("RU", Visibility.from(Audience.OBSERVERS).and("SE"))));
    }

    private static void assertSays(String sample, ContactPoint point) {
        Golden.assertSame(
                "docs/messages/contacts/%s.json".formatted(sample),
                MessageJson.mapper().valueToTree(ContactPointMessage.of(point)));
    }
}
