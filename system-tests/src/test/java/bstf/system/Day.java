package bstf.system;

import java.time.LocalDate;
import java.time.ZoneId;

/** Days of the body, which begin in its reference zone. */
final class Day {
    private static final ZoneId ZONE = ZoneId.of("Europe/Moscow");

    /** Where nothing of the founding data lies, and the caretaker takes care. */
    static final LocalDate OF_TESTS = today().plusDays(40);

    private Day() {}

    static LocalDate today() {
        return LocalDate.now(ZONE);
    }
}
