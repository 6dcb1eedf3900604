package bstf.platform.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import bstf.platform.changes.Aggregates;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/** What may know what; the arrows of the design as rules. */
final class RoomRules {
    private static final String[] BEHIND = {
        "..web", "..store", "..published", "..heard", "..founding"
    };

    /** What a domain room may use besides its own service's domain rooms. */
    private static final List<String> LANGUAGE =
            List.of(
                    "java.lang..",
                    "java.util..",
                    "java.time..",
                    "java.text..",
                    "org.jspecify.annotations..",
                    "bstf.platform.access",
                    "bstf.platform.changes",
                    "bstf.platform.time");

    private final String service;
    private final List<String> guests;

    private RoomRules(String service, List<String> guests) {
        this.service = service;
        this.guests = guests;
    }

    static List<ArchRule> of(String service, List<String> guests) {
        var rules = new RoomRules(service, guests);
        return List.of(
                rules.domainKnowsOnlyItsLanguage(),
                rules.nobodyKnowsWeb(),
                rules.nobodyKnowsStore(),
                rules.nobodyKnowsHeard(),
                rules.nobodyKnowsFounding(),
                rules.onlyStoreKnowsPublished(),
                rules.publishedKnowsNoDatabase(),
                rules.queriesAreBuilt(),
                rules.bordersStayInside(),
                rules.useCasesGoThroughChanging(),
                rules.featuresKnowEachOtherOneWay());
    }

    private DescribedPredicate<JavaClass> domain() {
        return resideInAnyPackage(service + ".(*)..")
                .and(resideOutsideOfPackages(BEHIND))
                .and(not(nameMatching(".*\\.package-info")))
                .as("domain rooms");
    }

    private ArchRule domainKnowsOnlyItsLanguage() {
        var known = Stream.of(LANGUAGE, guests).flatMap(List::stream).toArray(String[]::new);
        return classes()
                .that(domain())
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(known).or(domain()))
                .as("domain rooms know no framework, no database and no HTTP");
    }

    private ArchRule nobodyKnowsWeb() {
        return onlyItself("..web", "nothing depends on web rooms");
    }

    private ArchRule nobodyKnowsStore() {
        return onlyItself("..store", "nothing depends on store rooms");
    }

    private ArchRule nobodyKnowsHeard() {
        return onlyItself("..heard", "nothing depends on heard rooms");
    }

    private ArchRule nobodyKnowsFounding() {
        return onlyItself("..founding", "nothing depends on founding rooms");
    }

    private ArchRule onlyItself(String room, String description) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(room)
                .should()
                .dependOnClassesThat(resideInAnyPackage(service + "..").and(in(room)))
                .allowEmptyShould(true)
                .as(description);
    }

    private ArchRule onlyStoreKnowsPublished() {
        return noClasses()
                .that()
                .resideOutsideOfPackages("..published", "..store")
                .should()
                .dependOnClassesThat(in(service + "..published"))
                .allowEmptyShould(true)
                .as("only store rooms depend on published ones");
    }

    private ArchRule publishedKnowsNoDatabase() {
        return noClasses()
                .that()
                .resideInAPackage("..published")
                .should()
                .dependOnClassesThat(in("org.springframework..", "org.bson..", "com.mongodb.."))
                .allowEmptyShould(true)
                .as("published rooms know no framework");
    }

    /** Text with holes for values is open to injection (CVE-2026-59342). */
    private ArchRule queriesAreBuilt() {
        return noClasses()
                .should()
                .dependOnClassesThat(
                        in("org.springframework.data.mongodb.repository..")
                                .or(
                                        nameMatching(
                                                "org\\.springframework\\.data\\.mongodb\\.core\\.query\\.Basic.*")))
                .as("queries are built, never written as text with holes");
    }

    private ArchRule bordersStayInside() {
        return classes()
                .that()
                .haveNameMatching(
                        ".*(Controller|Document|Configuration|Listener|Hearing|Application)")
                .should()
                .notBePublic()
                .allowEmptyShould(true)
                .as("controllers, documents, listeners and configurations are package-private");
    }

    private ArchRule useCasesGoThroughChanging() {
        return noClasses()
                .should()
                .callMethodWhere(
                        target(owner(assignableTo(Aggregates.class)))
                                .and(target(nameMatching("add|keep"))))
                .as("every change goes through Changing");
    }

    private ArchRule featuresKnowEachOtherOneWay() {
        return slices().matching(service + ".(*)..")
                .should()
                .beFreeOfCycles()
                .as("features depend on each other in one direction only");
    }

    private static DescribedPredicate<JavaClass> in(String... packages) {
        return resideInAnyPackage(packages);
    }
}
