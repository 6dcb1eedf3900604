package bstf.platform;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "bstf.platform", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** A rule about a package that is not there fails by itself: it finds no class to check. */
    @ArchTest
    static final ArchRule keepsServletsInTheWebRooms =
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            "bstf.platform.problem",
                            "bstf.platform.json",
                            "bstf.platform.founding..",
                            "bstf.platform.time",
                            "bstf.platform.changes..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("jakarta.servlet..", "org.springframework.web..");

    @ArchTest
    static final ArchRule keepsTheDatabaseOutOfTheFounding =
            noClasses()
                    .that()
                    .resideInAPackage("bstf.platform.founding")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.springframework.data..", "com.mongodb..", "org.bson..");

    @ArchTest
    static final ArchRule hasNoCircles =
            slices().matching("bstf.platform.(**)").should().beFreeOfCycles();
}
