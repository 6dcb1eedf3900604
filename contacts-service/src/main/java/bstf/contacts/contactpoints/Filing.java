package bstf.contacts.contactpoints;

import bstf.platform.access.Disclosure;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How the registry holds a contact point, whatever stands on it. None of this is what somebody
 * checks who verifies it.
 *
 * @param disclosure who may know of it, and whether it is still a draft
 * @param direct ids of the channels that are direct lines: for members and the owner only
 * @param retired taken out of use for good
 */
public record Filing(Disclosure disclosure, Set<String> direct, boolean retired) {
    public Filing {
        direct = Set.copyOf(direct);
    }

    public static Filing of(Disclosure disclosure) {
        return new Filing(disclosure, Set.of(), false);
    }

    Filing to(Disclosure other) {
        return new Filing(other, direct, retired);
    }

    Filing retire() {
        return new Filing(disclosure, direct, true);
    }

    /** With the channel as a direct line or not; where that is left open, as before. */
    Filing marking(ChannelDraft channel) {
        var lines = new TreeSet<>(direct);
        channel.direct()
                .ifPresent(isDirect -> {
                    if (isDirect) {
                        lines.add(channel.id());
                    } else {
                        lines.remove(channel.id());
                    }
                });
        return new Filing(disclosure, lines, retired);
    }

    /** What all see of {@code details}: those without direct lines. */
    ContactDetails open(ContactDetails details) {
        return details.with(details.channels().without(direct));
    }

    Filing withLinesOf(Filing other) {
        var lines = new TreeSet<>(direct);
        lines.addAll(other.direct);
        return new Filing(disclosure, lines, retired);
    }

    /** Without the lines whose channels are gone. */
    Filing keeping(Predicate<String> isThere) {
        var lines = direct.stream().filter(isThere).collect(Collectors.toUnmodifiableSet());
        return new Filing(disclosure, lines, retired);
    }
}
