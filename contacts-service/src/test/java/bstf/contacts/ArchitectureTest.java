package bstf.contacts;

import bstf.platform.architecture.Rooms;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    /** The guests read what people write: telephone numbers, host names, URIs; none does I/O. */
    @TestFactory
    Stream<DynamicTest> keepsTheRooms() {
        return Rooms.of("bstf.contacts")
                .feature("contactpoints", "web", "store", "published", "heard")
                .feature("founding")
                .withGuests("com.google.i18n.phonenumbers..", "java.net", "java.nio.charset")
                .tests();
    }
}
