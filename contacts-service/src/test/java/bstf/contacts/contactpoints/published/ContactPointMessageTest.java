package bstf.contacts.contactpoints.published;

import static org.assertj.core.api.Assertions.assertThat;

import bstf.contacts.contactpoints.ContactPoint;
import bstf.contacts.contactpoints.Samples;
import bstf.platform.changes.MessageJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Compares what is said with the samples in {@code docs/messages/contacts}; {@code
 * -Dbstf.golden=write} writes them. A changed sample is a changed contract.
 */
class ContactPointMessageTest {
    private static final Path SAMPLES = Path.of("../docs/messages/contacts");

    @Test
    void saysTheSecretariatOfTheFoundingData() throws IOException {
        assertSays(
                "contact-point",
                Samples.registered("secretariat-2015-2016", Samples.secretariatWithoutEmail()));
    }

    @Test
    void saysEveryKindOfChannelAndAVerification() throws IOException {
        assertSays(
                "contact-point-verified",
                Samples.verified(Samples.registered("se-unit", Samples.swedishUnit())));
    }

    @Test
    void saysThatAVerificationIsOutdatedAndAnAddressNotGiven() throws IOException {
        assertSays(
                "contact-point-outdated",
                Samples.outdated(
                        Samples.registered("secretariat-2015-2016", Samples.withoutAddress())));
    }

    @Test
    void saysThatOneIsRetired() throws IOException {
        assertSays(
                "contact-point-retired",
                Samples.retired(Samples.registered("se-unit", Samples.swedishUnit())));
    }

    private static void assertSays(String sample, ContactPoint point) throws IOException {
        var said =
                MessageJson.mapper()
                                .writerWithDefaultPrettyPrinter()
                                .writeValueAsString(ContactPointMessage.of(point))
                                .replace(System.lineSeparator(), "\n")
                        + "\n";
        var file = SAMPLES.resolve(sample + ".json");
        if ("write".equals(System.getProperty("bstf.golden"))) {
            Files.createDirectories(SAMPLES);
            Files.writeString(file, said);
        }
        assertThat(said).isEqualTo(Files.readString(file));
    }
}
