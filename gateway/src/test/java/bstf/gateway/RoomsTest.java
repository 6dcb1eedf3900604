package bstf.gateway;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The rooms of the gateway and what they may know of each other. */
class RoomsTest {
    private static final JavaClasses GATEWAY =
            new ClassFileImporter()
                    .withImportOption(new DoNotIncludeTests())
                    .importPackages("bstf.gateway");

    @Test
    void somebodyLivesInEachRoomAndInNoOther() {
        assertThat(
                        GATEWAY.stream()
                                .filter(it -> !it.getSimpleName().equals("package-info"))
                                .map(it -> it.getPackageName())
                                .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        "bstf.gateway",
                        "bstf.gateway.access",
                        "bstf.gateway.front",
                        "bstf.gateway.limits",
                        "bstf.gateway.openapi",
                        "bstf.gateway.overview",
                        "bstf.gateway.overview.heard",
                        "bstf.gateway.overview.web",
                        "bstf.gateway.pages",
                        "bstf.gateway.problem",
                        "bstf.gateway.routes",
                        "bstf.gateway.session",
                        "bstf.gateway.shortpath",
                        "bstf.gateway.visitor");
    }

    @Test
    void theOverviewKnowsNoFrameworkNoBrokerAndNoHttp() {
        classes()
                .that()
                .resideInAPackage("bstf.gateway.overview")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(
                                        "java.lang..",
                                        "java.time..",
                                        "java.util..",
                                        "org.jspecify.annotations..",
                                        "bstf.platform.access",
                                        "bstf.platform.time",
                                        "bstf.gateway.overview")
                                .or(resideInAPackage("bstf.platform.changes.view")))
                .check(GATEWAY);
        noClasses()
                .that()
                .resideInAPackage("bstf.gateway.overview")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("bstf.platform.changes.view.TopicView")
                .check(GATEWAY);
    }

    @Test
    void whatIsHeardKnowsNoHttp() {
        noClasses()
                .that()
                .resideInAPackage("..heard")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(
                                "..web..",
                                "bstf.gateway.shortpath..",
                                "org.springframework.http.."))
                .check(GATEWAY);
    }

    @Test
    void nobodyKnowsWebOrHeard() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..web", "..heard")
                .should()
                .dependOnClassesThat(resideInAnyPackage("bstf.gateway..web", "bstf.gateway..heard"))
                .check(GATEWAY);
    }

    @Test
    void roomsKnowEachOtherInOneDirectionOnly() {
        slices().matching("bstf.gateway.(*)..").should().beFreeOfCycles().check(GATEWAY);
    }

    @Test
    void configurationsArePackagePrivate() {
        classes()
                .that()
                .haveNameMatching(".*(Configuration|Settings|View|Message|Application)")
                .should()
                .notBePublic()
                .check(GATEWAY);
    }
}
