package bstf.contacts.founding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bstf.contacts.ServiceWithoutKafka;
import bstf.contacts.contactpoints.Channel;
import bstf.contacts.contactpoints.ContactPoint;
import bstf.contacts.contactpoints.ContactPoints;
import bstf.contacts.contactpoints.EmailAddress;
import bstf.contacts.contactpoints.Gap;
import bstf.contacts.contactpoints.Owner;
import bstf.contacts.contactpoints.PostalAddress;
import bstf.contacts.contactpoints.Samples;
import bstf.contacts.contactpoints.TelephoneNumber;
import bstf.contacts.contactpoints.WebAddress;
import bstf.platform.Golden;
import bstf.platform.changes.Kept;
import bstf.platform.changes.Slice;
import bstf.platform.time.DayRange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContactsFoundingTest {
    private static final Path REAL = Golden.root().resolve("config-repo/founding");
    private static final Path KEEPERS =
            Path.of("src/test/resources/founding/lighthouse-keepers").toAbsolutePath();

    private static List<ContactPoint> otherBody = List.of();

    private final ServiceWithoutKafka service = new ServiceWithoutKafka();

    @TempDir private Path directory;

    @BeforeAll
    static void foundTheOtherBody() {
        otherBody = founded(new ServiceWithoutKafka(), KEEPERS).stream().map(Kept::value).toList();
    }

    @Test
    void carriesTheSecretariatAsItsPageShowedItAndChangesNothingAtASecondStart() {
        var first = founded(service, REAL);
        assertThat(first)
                .extracting(Kept::value)
                .containsExactly(
                        Samples.registered(
                                "secretariat-2015-2016", Samples.secretariatWithoutEmail()));
        assertThat(founded(service, KEEPERS)).isEqualTo(first);
    }

    @Test
    void foundsAnotherBodyFromOtherFiles() {
        assertThat(otherBody)
                .extracting(ContactPoint::id)
                .containsExactly("watch-room", "silent-rock");
    }

    @Test
    void readsTheOtherBodysChannelsInTheirCountry() {
        var room = otherBody.getFirst();
        assertThat(room.owner()).isEqualTo(new Owner.Secretariat("second-watch"));
        assertThat(room.days()).isEqualTo(DayRange.from(LocalDate.of(2031, 4, 1)));
        assertThat(room.details().channels().inOrder())
                .containsExactly(
                        new Channel.Telephone(
                                "lamp",
                                new TelephoneNumber(
                                        "08-123 456 78 ext. 9", "+46812345678", Optional.of("9"))),
                        new Channel.NoneGiven("horn", Channel.Kind.FAX),
                        new Channel.Email("bottle", new EmailAddress("flaskpost@exempel.example")),
                        new Channel.Web(
                                "flag", new WebAddress("https://lighthouses.example/watch")));
    }

    @Test
    void asksForWhatTheOtherBodyLeavesOut() {
        var rock = otherBody.getLast();
        assertThat(rock.details().address()).isEqualTo(new PostalAddress.NotGiven());
        assertThat(rock.gaps())
                .extracting(Gap::code)
                .containsExactly(
                        "address-not-given",
                        "telephone-not-listed",
                        "email-not-listed",
                        "never-verified");
    }

    @Test
    void stopsAtABrokenFileWithItsLineAndStoresNothing() throws IOException {
        var lines = Files.readAllLines(REAL.resolve("contacts.yaml"));
        var at = lines.indexOf(fax(lines));
        lines.set(at, lines.get(at).replace("+7 499 230 25 80", "+7 499"));
        Files.write(directory.resolve("contacts.yaml"), lines);
        assertThatThrownBy(() -> founded(service, directory))
                .rootCause()
                .hasMessageContaining("contacts.yaml:%d: ".formatted(at + 1))
                .hasMessageContaining("telephone number: it has too few digits");
        assertThat(service.stored()).isZero();
    }

    @Test
    void namesEveryFieldThatIsWrong() throws IOException {
        Files.writeString(
                directory.resolve("contacts.yaml"),
                """
                contactPoints:
                  - id: watch-room
                    owner: {kind: mayor, id: x}
                    organisation: []
                    channels: []
                """);
        assertThatThrownBy(() -> founded(service, directory))
                .rootCause()
                .hasMessageContaining("contacts.yaml:3: ")
                .hasMessageContaining("mayor");
    }

    private static String fax(List<String> lines) {
        return lines.stream().filter(line -> line.contains("fax-2")).findFirst().orElseThrow();
    }

    private static List<Kept<ContactPoint>> founded(ServiceWithoutKafka service, Path from) {
        try (var context = service.start(from)) {
            return context.getBean(ContactPoints.class).list(Slice.all(), point -> true);
        }
    }
}
