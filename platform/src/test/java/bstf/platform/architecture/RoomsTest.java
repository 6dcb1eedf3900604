package bstf.platform.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;

class RoomsTest {
    private static final String HOUSE = "bstf.platform.architecture.house";
    private static final String COTTAGE = "bstf.platform.architecture.cottage";

    @Test
    void isContentWithATidyHouse() {
        assertThat(broken(Rooms.of(COTTAGE).feature("garden"))).isEmpty();
    }

    @Test
    void namesEachRuleThatIsBroken() {
        var rooms = Rooms.of(HOUSE).feature("garden").feature("shed", "web", "store");

        assertThat(broken(rooms))
                .containsExactly(
                        "domain rooms know no framework, no database and no HTTP",
                        "nothing depends on web rooms",
                        "queries are built, never written as text with holes",
                        "controllers, documents, listeners and configurations are package-private",
                        "guards, rulings and sights come from the platform",
                        "only the founding and named repairs act as the registry itself",
                        "only the decision point looks at a caller's scopes",
                        "every operation that changes something takes an Origin",
                        "controllers read through answers, which know what the caller may see");
    }

    @Test
    void letsNamedRepairsActAsTheRegistry() {
        var rooms =
                Rooms.of(HOUSE)
                        .feature("garden")
                        .feature("shed", "web", "store")
                        .withRepairs("shed.Padlock");

        assertThat(broken(rooms))
                .doesNotContain("only the founding and named repairs act as the registry itself");
    }

    @Test
    void missesARoomInWhichNobodyLives() {
        var rooms = Rooms.of(HOUSE).feature("garden", "heard").feature("shed", "web", "store");

        assertThat(broken(rooms)).contains("somebody lives in garden.heard");
    }

    @Test
    void missesTheNameOfARoomInWhichSomebodyLives() {
        assertThat(broken(Rooms.of(HOUSE).feature("garden"))).contains("every room is named");
    }

    private static List<String> broken(Rooms rooms) {
        return rooms.tests(new ClassFileImporter().importPackages(rooms.service()))
                .filter(RoomsTest::fails)
                .map(DynamicTest::getDisplayName)
                .toList();
    }

    private static boolean fails(DynamicTest test) {
        try {
            test.getExecutable().execute();
            return false;
        } catch (AssertionError broken) {
            return true;
        } catch (Throwable other) {
            throw new IllegalStateException(other);
        }
    }
}
