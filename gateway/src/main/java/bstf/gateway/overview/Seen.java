package bstf.gateway.overview;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one audience, or one party, sees of the register at one moment; immutable.
 *
 * @param members by code
 * @param representations by the member's code
 * @param observers by id
 * @param meetings earliest first
 * @param contactPoints by id
 * @param changedAt when the latest change of what is seen was recorded; absent while nothing is,
 *     and below members, from whom a part that changed may be hidden
 */
record Seen(
        Optional<Body> body,
        Map<String, Member> members,
        Map<String, Representation> representations,
        Map<String, Observer> observers,
        Optional<Rota> rota,
        List<Meeting> meetings,
        List<ContactPoint> contactPoints,
        Optional<Instant> changedAt) {

    static Seen of(Collection<Known> all, Optional<Instant> changedAt) {
        var members = new TreeMap<String, Member>();
        var representations = new HashMap<String, Representation>();
        var observers = new TreeMap<String, Observer>();
        for (var known : all) {
            switch (known) {
                case Member member -> members.put(member.code(), member);
                case Representation post -> representations.put(post.member(), post);
                case Observer observer -> observers.put(observer.id(), observer);
                case Body _, Rota _, Meeting _, ContactPoint _ -> {}
            }
        }
        var ids =
                only(all, Meeting.class)
                        .filter(meeting -> !meeting.retired())
                        .map(Meeting::id)
                        .collect(Collectors.toUnmodifiableSet());
        return new Seen(
                only(all, Body.class).findFirst(),
                members,
                representations,
                observers,
                only(all, Rota.class).findFirst(),
                only(all, Meeting.class)
                        .filter(meeting -> !meeting.retired())
                        .map(meeting -> meeting.among(ids))
                        .sorted(Comparator.comparing(Meeting::firstDay).thenComparing(Meeting::id))
                        .toList(),
                only(all, ContactPoint.class)
                        .sorted(Comparator.comparing(ContactPoint::id))
                        .toList(),
                changedAt);
    }

    private static <K extends Known> Stream<K> only(Collection<Known> all, Class<K> type) {
        return all.stream().filter(type::isInstance).map(type::cast);
    }
}
