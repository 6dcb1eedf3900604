package bstf.platform.access.heard;

import bstf.platform.access.KnownOffices;
import bstf.platform.access.MemberStanding;
import bstf.platform.access.Offices;
import bstf.platform.changes.MessageJson;
import bstf.platform.changes.view.Hearing;
import bstf.platform.changes.view.Said;
import bstf.platform.time.Timeline;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

/**
 * Remembers of membership's topic who holds which office. A picture is drawn anew whenever
 * something is heard, so that asking costs nothing.
 */
public final class HeardOffices implements Hearing {
    private static final String MEMBER = "member";
    private static final String OBSERVER = "observer";
    private static final String ROTA = "rota";

    private final Map<String, MemberSaid> members = new ConcurrentHashMap<>();
    private final Map<String, ObserverSaid> observers = new ConcurrentHashMap<>();
    private volatile RotaSaid rota = new RotaSaid(List.of(), Optional.empty());
    private volatile Offices picture = new Offices(Map.of(), Map.of(), List.of());

    @Override
    public void hear(Said said) {
        switch (said.type()) {
            case MEMBER -> members.put(said.id(), read(said, MemberSaid.class));
            case OBSERVER -> observers.put(said.id(), read(said, ObserverSaid.class));
            case ROTA -> rota = read(said, RotaSaid.class);
            default -> {
                return;
            }
        }
        picture = draw();
    }

    @Override
    public void forget(String type, String id) {
        switch (type) {
            case MEMBER -> members.remove(id);
            case OBSERVER -> observers.remove(id);
            case ROTA -> rota = new RotaSaid(List.of(), Optional.empty());
            default -> {
                return;
            }
        }
        picture = draw();
    }

    /**
     * What is known as soon as all was heard that there was to hear. A body has members: as long as
     * none was heard of, nobody has spoken.
     *
     * @param warm whether that is so
     */
    public KnownOffices onceWarm(BooleanSupplier warm) {
        return () ->
                Optional.of(picture)
                        .filter(drawn -> warm.getAsBoolean() && !drawn.members().isEmpty());
    }

    private Offices draw() {
        var standings = new HashMap<String, Timeline<MemberStanding>>();
        members.forEach((code, member) -> standings.put(code, member.toTimeline()));
        var observing = new HashMap<String, Offices.Observing>();
        observers
                .values()
                .forEach(observer ->
                        observer.toObserving()
                                .ifPresent(one ->
                                        observer.ids().forEach(id -> observing.put(id, one))));
        return new Offices(standings, observing, rota.toTenures());
    }

    private static <T> T read(Said said, Class<T> type) {
        return MessageJson.mapper().readValue(said.data(), type);
    }
}
