package bstf.platform.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The rooms of one service and the rules between them. A service's architecture test is:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> keepsTheRooms() {
 *     return Rooms.of("bstf.meetings")
 *             .feature("calendar", "web", "store", "published")
 *             .feature("hosts", "heard")
 *             .tests();
 * }
 * }</pre>
 *
 * <p>Each named room must hold classes, and each room that holds classes must be named: a rule
 * about a room that nobody lives in would be green for ever.
 */
public final class Rooms {
    private final String service;
    private final List<String> named = new ArrayList<>();
    private final List<String> guests = new ArrayList<>();
    private final List<String> repairs = new ArrayList<>();

    private Rooms(String service) {
        this.service = service;
    }

    /** The rooms below {@code service}, the base package: {@code bstf.meetings}. */
    public static Rooms of(String service) {
        return new Rooms(service);
    }

    /**
     * A feature's room, with the rooms behind it: any of {@code web}, {@code store}, {@code
     * published}, {@code heard}. A feature named {@code founding} is the border to the founding
     * file: it may know the features, nothing knows it.
     */
    public Rooms feature(String name, String... behind) {
        named.add(name);
        Stream.of(behind).forEach(room -> named.add(name + "." + room));
        return this;
    }

    /** Packages outside the house that domain rooms may use: {@code com.google.i18n..}. */
    public Rooms withGuests(String... packages) {
        guests.addAll(List.of(packages));
        return this;
    }

    /**
     * Classes, relative to the service, that act as the registry itself to complete or undo what
     * callers began: {@code calendar.Postponement}. Beside them only the founding does.
     */
    public Rooms withRepairs(String... classes) {
        repairs.addAll(List.of(classes));
        return this;
    }

    String service() {
        return service;
    }

    /** One test for each rule and for each named room. */
    public Stream<DynamicTest> tests() {
        return tests(
                new ClassFileImporter()
                        .withImportOption(new DoNotIncludeTests())
                        .importPackages(service));
    }

    Stream<DynamicTest> tests(JavaClasses classes) {
        return Stream.concat(
                named.stream().map(room -> livesIn(room, classes)),
                Stream.concat(
                        Stream.of(knowsAllRooms(classes)),
                        Stream.of(
                                        RoomRules.of(service, guests),
                                        AuthorityRules.of(service, repairs))
                                .flatMap(List::stream)
                                .map(rule ->
                                        DynamicTest.dynamicTest(
                                                rule.getDescription(),
                                                () -> rule.check(classes)))));
    }

    private DynamicTest livesIn(String room, JavaClasses classes) {
        return DynamicTest.dynamicTest(
                "somebody lives in " + room,
                () -> {
                    if (!inhabited(classes).contains(room)) {
                        throw new AssertionError("%s.%s holds no class".formatted(service, room));
                    }
                });
    }

    private DynamicTest knowsAllRooms(JavaClasses classes) {
        return DynamicTest.dynamicTest(
                "every room is named",
                () -> {
                    var unnamed =
                            inhabited(classes).stream().filter(r -> !named.contains(r)).toList();
                    if (!unnamed.isEmpty()) {
                        throw new AssertionError(
                                "%s holds classes in %s (expected: only in %s)"
                                        .formatted(service, unnamed, named));
                    }
                });
    }

    /** The rooms that hold classes, relative to the service; its own package is no room. */
    private List<String> inhabited(JavaClasses classes) {
        return classes.stream()
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .map(type -> type.getPackageName())
                .distinct()
                .filter(name -> name.startsWith(service + "."))
                .map(name -> name.substring(service.length() + 1))
                .sorted()
                .toList();
    }
}
