package bstf.meetings.calendar;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneRulesProvider;
import java.util.Optional;

/** When on its days a meeting begins and ends. Its days stand by themselves, without any zone. */
public sealed interface Times {
    /** Zones that the JDK still has and IANA gave up in 2020. */
    String JDKS_OWN = "SystemV/";

    /**
     * Wall-clock times at the place of the meeting.
     *
     * @param start on the first day
     * @param end on the last day; empty when it has not been said
     * @param zone an IANA zone, never a bare offset: offsets change with the season
     */
    record Given(LocalTime start, Optional<LocalTime> end, ZoneId zone) implements Times {

        public Given {
            if (!isZone(zone.getId())) {
                throw new IllegalArgumentException(
                        "zone: '%s' (expected: an IANA zone such as Europe/Riga)".formatted(zone));
            }
        }
    }

    /** Nobody has said. */
    record NotGiven() implements Times {}

    /** Whether {@code name} is an IANA zone that this JDK has rules for. */
    static boolean isZone(String name) {
        return !name.startsWith(JDKS_OWN) && ZoneRulesProvider.getAvailableZoneIds().contains(name);
    }
}
