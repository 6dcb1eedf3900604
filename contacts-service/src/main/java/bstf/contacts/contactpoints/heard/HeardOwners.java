package bstf.contacts.contactpoints.heard;

import bstf.contacts.contactpoints.Owner;
import bstf.contacts.contactpoints.OwnerAnswer;
import bstf.platform.changes.MessageJson;
import bstf.platform.changes.view.Hearing;
import bstf.platform.changes.view.Said;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers of the membership's topic what says who may own contact points. */
final class HeardOwners implements Hearing {
    private static final String ROTA = "rota";
    private static final String MEMBER = "member";
    private static final String OBSERVER = "observer";

    private final Map<String, MemberSaid> members = new ConcurrentHashMap<>();
    private final Map<String, ObserverSaid> observers = new ConcurrentHashMap<>();
    private volatile RotaSaid rota = RotaSaid.empty();

    @Override
    public void hear(Said said) {
        switch (said.type()) {
            case ROTA -> rota = read(said, RotaSaid.class);
            case MEMBER -> members.put(said.id(), read(said, MemberSaid.class));
            case OBSERVER -> observers.put(said.id(), read(said, ObserverSaid.class));
            default -> {
                // The body and its representatives own no contact points.
            }
        }
    }

    @Override
    public void forget(String type, String id) {
        switch (type) {
            case ROTA -> rota = RotaSaid.empty();
            case MEMBER -> members.remove(id);
            case OBSERVER -> observers.remove(id);
            default -> {
                // Nothing of it is remembered.
            }
        }
    }

    OwnerAnswer find(Owner owner) {
        return switch (owner) {
            case Owner.Secretariat(var termId) -> secretariat(termId);
            case Owner.Member(var code) -> member(code);
            case Owner.Observer(var id) -> observer(id);
        };
    }

    private OwnerAnswer secretariat(String id) {
        return rota.secretariats()
                .filter(office -> office.id().equals(id))
                .<OwnerAnswer>map(office ->
                        new OwnerAnswer.Known(
                                Optional.of(office.days()), Optional.of(office.member())))
                .findFirst()
                .orElseGet(OwnerAnswer.Unknown::new);
    }

    private OwnerAnswer member(String code) {
        return Optional.ofNullable(members.get(code))
                .<OwnerAnswer>map(member ->
                        member.retired()
                                ? new OwnerAnswer.Retired()
                                : new OwnerAnswer.Known(
                                        Optional.empty(), Optional.of(member.code())))
                .orElseGet(OwnerAnswer.Unknown::new);
    }

    private OwnerAnswer observer(String id) {
        return Optional.ofNullable(observers.get(id))
                .<OwnerAnswer>map(observer ->
                        observer.retired()
                                ? new OwnerAnswer.Retired()
                                : new OwnerAnswer.Known(Optional.empty(), Optional.empty()))
                .orElseGet(() -> formerObserver(id));
    }

    private OwnerAnswer formerObserver(String id) {
        return observers.values().stream()
                .filter(observer -> observer.formerIds().contains(id))
                .<OwnerAnswer>map(observer -> new OwnerAnswer.Renamed(observer.id()))
                .findFirst()
                .orElseGet(OwnerAnswer.Unknown::new);
    }

    private static <T> T read(Said said, Class<T> type) {
        return MessageJson.mapper().readValue(said.data(), type);
    }
}
