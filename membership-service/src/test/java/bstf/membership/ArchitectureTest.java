package bstf.membership;

import bstf.platform.architecture.Rooms;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> keepsTheRooms() {
        return Rooms.of("bstf.membership")
                .feature("language", "web", "store", "published")
                .feature("body", "web", "store", "published")
                .feature("members", "web", "store", "published")
                .feature("representatives", "web", "store", "published")
                .feature("observers", "web", "store", "published")
                .feature("rota", "web", "store", "published")
                .feature("rights")
                .feature("offices")
                .feature("founding")
                .tests();
    }
}
