package bstf.meetings.calendar;

import bstf.platform.access.Disclosure;
import java.util.List;
import java.util.stream.Stream;

/**
 * How the registry holds a meeting, whatever the meeting is about.
 *
 * @param disclosure who may know of it, and whether it is still a draft
 * @param corrections what was found to be otherwise than is said, oldest first
 * @param retired entered by mistake: in no list, still readable by its id, never changed again
 */
public record Filing(Disclosure disclosure, List<Correction> corrections, boolean retired) {
    public Filing {
        corrections = List.copyOf(corrections);
    }

    public static Filing of(Disclosure disclosure) {
        return new Filing(disclosure, List.of(), false);
    }

    Filing to(Disclosure other) {
        return new Filing(other, corrections, retired);
    }

    Filing and(Correction correction) {
        var all = Stream.concat(corrections.stream(), Stream.of(correction)).toList();
        return new Filing(disclosure, all, retired);
    }

    Filing retiredIf(boolean gone) {
        return new Filing(disclosure, corrections, retired || gone);
    }
}
