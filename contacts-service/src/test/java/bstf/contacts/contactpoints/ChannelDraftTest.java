package bstf.contacts.contactpoints;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChannelDraftTest {
    private static final Region NOWHERE = new Region.NoneKnown();

    @Test
    void tellsAnEmptyLineFromNoLine() {
        assertThat(ChannelDraft.noneGiven("email", Channel.Kind.EMAIL).read(NOWHERE, ""))
                .isEqualTo(Reading.understood(new Channel.NoneGiven("email", Channel.Kind.EMAIL)));
    }

    @Test
    void refusesAnEmptyLineWithAValue() {
        var draft =
                new ChannelDraft(
                        "email",
                        Channel.Kind.EMAIL,
                        false,
                        Optional.empty(),
                        Optional.of("a@example.org"),
                        Optional.empty());
        assertRefused(draft, "channel-contradicts-itself", "channels[2].state");
    }

    @Test
    void refusesAGivenChannelWithoutItsValue() {
        assertRefused(
                new ChannelDraft(
                        "fax",
                        Channel.Kind.FAX,
                        true,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                "channel-without-value",
                "channels[2].printed");
        assertRefused(
                new ChannelDraft(
                        "web",
                        Channel.Kind.WEB,
                        true,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                "channel-without-value",
                "channels[2].value");
    }

    @Test
    void refusesTheValueOfAnotherKind() {
        assertRefused(
                ChannelDraft.address("fax", Channel.Kind.FAX, "a@example.org"),
                "channel-of-other-kind",
                "channels[2].value");
        assertRefused(
                ChannelDraft.number("email", Channel.Kind.EMAIL, "+7 495 667 08 75"),
                "channel-of-other-kind",
                "channels[2].printed");
    }

    @Test
    void refusesAnIdThatWouldNotFitIntoAUrl() {
        assertRefused(
                ChannelDraft.noneGiven("e mail", Channel.Kind.EMAIL),
                "channel-id-not-readable",
                "channels[2].id");
    }

    @Test
    void saysAgainWhatItWasReadFrom() {
        for (var draft : Samples.swedishUnit().channels()) {
            assertThat(
                            draft.read(new Region.Known("SE"), "")
                                    .then(channel -> Reading.understood(ChannelDraft.of(channel))))
                    .isEqualTo(Reading.understood(draft));
        }
    }

    private static void assertRefused(ChannelDraft draft, String code, String field) {
        assertThat(draft.read(NOWHERE, "channels[2]."))
                .isInstanceOfSatisfying(
                        Reading.Refused.class,
                        refused -> {
                            assertThat(refused.reason().code()).isEqualTo(code);
                            assertThat(refused.reason().field()).isEqualTo(field);
                        });
    }
}
