package bstf.membership.language.published;

import bstf.membership.language.Gap;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something that is missing.
 *
 * @param since the first day of the gap
 * @param until the last one; left out while the gap is open
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record GapMessage(String code, String field, LocalDate since, Optional<LocalDate> until) {

    public static List<GapMessage> of(List<Gap> gaps) {
        return gaps.stream()
                .map(gap ->
                        new GapMessage(
                                gap.code(),
                                gap.field(),
                                gap.days().firstDay(),
                                gap.days().lastDay()))
                .toList();
    }
}
