package bstf.gateway.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the body looks like on one day, as known now.
 *
 * @param members active and suspended ones, in the order of their names
 * @param observers in the order of their names on that day
 * @param gaps what is missing on that day about all that is shown
 * @param names the name of each known member, by its code
 * @param changedAt when the latest change of what is seen was recorded; absent below members
 */
public record Picture(
        LocalDate day,
        Body body,
        Chairmanship chairmanship,
        List<MemberOnDay> members,
        List<ObserverOnDay> observers,
        Part<Programme> meetings,
        Part<Secretariat> secretariat,
        Counts counts,
        List<Missing> gaps,
        Sources sources,
        Map<String, String> names,
        Optional<Instant> changedAt)
        implements Drawn {}
