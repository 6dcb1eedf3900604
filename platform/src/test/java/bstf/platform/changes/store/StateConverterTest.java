package bstf.platform.changes.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class StateConverterTest {
    private final StateConverter converter = new StateConverter();

    /** One of everything that documents hold. */
    record Everything(
            String id,
            LocalDate day,
            LocalTime time,
            Instant instant,
            ZoneId zone,
            Place place,
            List<Place> places,
            @Nullable String nothing) {}

    enum Place {
        HARBOUR,
        SEA
    }

    @Test
    void bringsEverythingBack() {
        var everything =
                new Everything(
                        "hanko",
                        LocalDate.parse("2016-11-24"),
                        LocalTime.parse("09:30"),
                        Instant.parse("2016-11-24T07:30:00.123Z"),
                        ZoneId.of("Europe/Moscow"),
                        Place.SEA,
                        List.of(Place.HARBOUR, Place.SEA),
                        null);

        var bson = converter.toBson(everything);

        assertThat(converter.fromBson(Everything.class, bson)).isEqualTo(everything);
    }

    @Test
    void keepsDaysAsTextThatNoZoneCanMove() {
        var bson =
                converter.toBson(new Day(LocalDate.parse("2016-11-24"), LocalTime.parse("09:30")));

        assertThat(bson).isEqualTo(new Document("day", "2016-11-24").append("time", "09:30"));
    }

    record Day(LocalDate day, LocalTime time) {}
}
