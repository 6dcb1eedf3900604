package bstf.contacts.contactpoints;

import bstf.platform.time.DayRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what a contact point misses. A gap lasts as long as the contact point is to be used:
 * afterwards nobody misses anything there. A retired one misses nothing.
 */
final class Gaps {
    private final ContactPoint point;
    private final List<Gap> found = new ArrayList<>();

    private Gaps(ContactPoint point) {
        this.point = point;
    }

    static List<Gap> of(ContactPoint point) {
        if (point.retired()) {
            return List.of();
        }
        var gaps = new Gaps(point);
        gaps.inAddress();
        gaps.inChannels();
        gaps.inVerification();
        return List.copyOf(gaps.found);
    }

    private void inAddress() {
        switch (point.details().address()) {
            case PostalAddress.NotGiven() -> add("address-not-given", "address");
            case PostalAddress.Given given -> {
                if (given.country().isEmpty()) {
                    add("country-not-given", "address.country");
                }
            }
        }
    }

    private void inChannels() {
        var channels = point.details().channels();
        for (var channel : channels.inOrder()) {
            if (channel instanceof Channel.NoneGiven(var id, var kind)) {
                add(kind.word() + "-not-given", "channels." + id);
            }
        }
        for (var expected : List.of(Channel.Kind.TELEPHONE, Channel.Kind.EMAIL)) {
            if (!channels.have(expected)) {
                add(expected.word() + "-not-listed", "channels");
            }
        }
    }

    private void inVerification() {
        switch (point.verification()) {
            case Verification.Never() -> add("never-verified", "verification");
            case Verification.Outdated(_, _, var since) ->
                    addFrom(since, "verification-outdated", "verification");
            case Verification.Verified _ -> {}
        }
    }

    private void add(String code, String field) {
        found.add(new Gap(code, field, point.days()));
    }

    /** Nothing, when the days are over by then. */
    private void addFrom(LocalDate since, String code, String field) {
        var days = point.days();
        if (days.endsBefore(since)) {
            return;
        }
        var first = since.isAfter(days.firstDay()) ? since : days.firstDay();
        found.add(new Gap(code, field, DayRange.of(first, days.lastDay())));
    }
}
