package bstf.meetings;

import bstf.platform.architecture.Rooms;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> keepsTheRooms() {
        return Rooms.of("bstf.meetings")
                .feature("calendar", "web", "store", "published", "heard")
                .feature("founding")
                .withRepairs("calendar.Postponement", "UseCaseConfiguration")
                .tests();
    }
}
