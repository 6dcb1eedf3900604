package bstf.gateway.overview;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that is missing, on the days from {@code since} to {@code until}, both included;
 * without {@code until} it is still missing.
 *
 * @param code why, in the words of the service that owns the thing, for example {@code not-named}
 * @param field which part of the thing
 */
public record Gap(String code, String field, LocalDate since, Optional<LocalDate> until) {

    /** Whether the thing is missing on {@code day}. */
    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(since) && until.map(last -> !day.isAfter(last)).orElse(true);
    }
}
