package bstf.platform.architecture;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import bstf.platform.access.Caller;
import bstf.platform.access.DecisionPoint;
import bstf.platform.access.Guard;
import bstf.platform.access.Ruling;
import bstf.platform.access.Sight;
import bstf.platform.changes.Aggregates;
import bstf.platform.changes.Origin;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;

/**
 * That nobody can forget to ask for a right. {@code Changing}, through which every change goes,
 * takes a guard; these rules see that nobody makes a guard of its own, acts as the registry, or
 * decides by itself.
 */
final class AuthorityRules {
    private static final String CONSTRUCTOR = "<init>";

    private final String service;
    private final List<String> repairs;

    private AuthorityRules(String service, List<String> repairs) {
        this.service = service;
        this.repairs = repairs;
    }

    static List<ArchRule> of(String service, List<String> repairs) {
        var rules = new AuthorityRules(service, repairs);
        return List.of(
                rules.nobodyMakesAGuard(),
                rules.onlyFoundingAndRepairsActAsTheRegistry(),
                rules.nobodyDecidesByScopes(),
                rules.everyChangeSaysWhoAsks(),
                rules.controllersReadThroughAnswers());
    }

    private ArchRule nobodyMakesAGuard() {
        return noClasses()
                .should()
                .callConstructorWhere(
                        made(Guard.class)
                                .or(made(DecisionPoint.class))
                                .or(made(Ruling.Granted.class))
                                .or(made(Sight.class)))
                .as("guards, rulings and sights come from the platform");
    }

    private ArchRule onlyFoundingAndRepairsActAsTheRegistry() {
        return noClasses()
                .that(
                        DescribedPredicate.not(resideInAPackage(service + ".founding.."))
                                .and(noRepair()))
                .should()
                .callMethodWhere(called(Origin.class, "ofRegistry"))
                .orShould()
                .callConstructorWhere(made(Caller.Registry.class))
                .as("only the founding and named repairs act as the registry itself");
    }

    private DescribedPredicate<JavaClass> noRepair() {
        return new DescribedPredicate<>("are no repairs") {
            @Override
            public boolean test(JavaClass type) {
                return repairs.stream()
                        .map(name -> service + "." + name)
                        .noneMatch(name ->
                                type.getName().equals(name)
                                        || type.getName().startsWith(name + "$"));
            }
        };
    }

    private ArchRule nobodyDecidesByScopes() {
        return noClasses()
                .should()
                .callMethodWhere(
                        called(Caller.class, "has").or(called(Caller.Client.class, "has|scopes")))
                .as("only the decision point looks at a caller's scopes");
    }

    private ArchRule everyChangeSaysWhoAsks() {
        return methods()
                .that()
                .areAnnotatedWith(PutMapping.class)
                .or()
                .areAnnotatedWith(PostMapping.class)
                .or()
                .areAnnotatedWith(PatchMapping.class)
                .or()
                .areAnnotatedWith(DeleteMapping.class)
                .should(takeAnOrigin())
                .allowEmptyShould(true)
                .as("every operation that changes something takes an Origin");
    }

    /** {@code AggregateAnswers} and {@code HistoryAnswers} see what the caller may see. */
    private ArchRule controllersReadThroughAnswers() {
        return noClasses()
                .that()
                .haveSimpleNameEndingWith("Controller")
                .should()
                .callMethodWhere(called(Aggregates.class, "find|findKnownAt|list|history"))
                .allowEmptyShould(true)
                .as("controllers read through answers, which know what the caller may see");
    }

    private static ArchCondition<JavaMethod> takeAnOrigin() {
        return new ArchCondition<>("take an Origin") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                events.add(
                        new SimpleConditionEvent(
                                method,
                                method.getRawParameterTypes().stream()
                                        .anyMatch(type -> type.isEquivalentTo(Origin.class)),
                                method.getFullName()));
            }
        };
    }

    private static DescribedPredicate<JavaAccess<?>> made(Class<?> type) {
        return called(type, CONSTRUCTOR);
    }

    private static DescribedPredicate<JavaAccess<?>> called(Class<?> type, String method) {
        return target(owner(assignableTo(type))).and(target(nameMatching(method)));
    }
}
