package bstf.platform.access.heard;

import bstf.platform.access.KnownOffices;
import bstf.platform.access.MemberStanding;
import bstf.platform.access.Offices;
import bstf.platform.access.Offices.Observing;
import bstf.platform.access.Tenure;
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

    private final Map<String, Timeline<MemberStanding>> members = new ConcurrentHashMap<>();
    private final Map<String, Map<String, Observing>> observers = new ConcurrentHashMap<>();
    private volatile List<Tenure> tenures = List.of();
    private volatile Offices picture = new Offices(Map.of(), Map.of(), List.of());

    /** What can't be understood changes nothing: it is skipped, and later things are heard. */
    @Override
    public void hear(Said said) {
        switch (said.type()) {
            case MEMBER -> members.put(said.id(), read(said, MemberSaid.class).toTimeline());
            case OBSERVER -> observers.put(said.id(), read(said, ObserverSaid.class).byId());
            case ROTA -> tenures = read(said, RotaSaid.class).toTenures();
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
            case ROTA -> tenures = List.of();
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

    /**
     * The same for reading; acts need what was heard lately. Somebody who has been suspended since
     * may not act on while nobody can tell.
     *
     * @param recent whether what was heard is still to be trusted
     */
    public KnownOffices onceWarm(BooleanSupplier warm, BooleanSupplier recent) {
        var lately = onceWarm(warm);
        return new KnownOffices() {
            @Override
            public Optional<Offices> now() {
                return recent.getAsBoolean() ? lately.now() : Optional.empty();
            }

            @Override
            public Optional<Offices> lately() {
                return lately.now();
            }
        };
    }

    private Offices draw() {
        var observing = new HashMap<String, Observing>();
        observers.values().forEach(observing::putAll);
        return new Offices(members, observing, tenures);
    }

    private static <T> T read(Said said, Class<T> type) {
        return MessageJson.mapper().readValue(said.data(), type);
    }
}
