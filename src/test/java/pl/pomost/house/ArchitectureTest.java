package pl.pomost.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The layout of the house (docs/architecture.md), held so that it cannot drift. */
@AnalyzeClasses(packages = "pl.pomost", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** Modules in their order: each may use those before it, none after it. */
    private static final List<String> MODULES = List.of("shared", "wording", "audit", "files", "mail", "directory", "access", "thread", "process",
            "live", "scenario", "standard", "team", "workshop", "diagnosis", "vision", "action", "consent", "plan", "consultation", "review",
            "network", "agreement", "practice", "compare", "region", "export", "search", "portal", "demo");

    @ArchTest
    static final ArchRule modulesHaveNoCycles = slices().matching("pl.pomost.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule arrowsRunOneWay = classes().that().resideInAPackage("pl.pomost..").should(useOnlyEarlierModules());

    @ArchTest
    static final ArchRule aModuleHasOneLayerAtMost = classes().that().resideInAPackage("pl.pomost..").should()
            .resideInAnyPackage("pl.pomost.*", "pl.pomost.*.web");

    @ArchTest
    static final ArchRule webIsUsedByNobodyOutsideItsModule = classes().that().resideInAPackage("pl.pomost.*.web..")
            .should(beUsedInTheirModuleOnly());

    @ArchTest
    static final ArchRule persistenceStaysInRepositories = noClasses()
            .that().areNotAssignableTo(PanacheRepositoryBase.class).and().areNotAnnotatedWith(Entity.class)
            .and().doNotHaveSimpleName("JsonColumns")
            .should().dependOnClassesThat(resideInAPackage("jakarta.persistence..")
                    .and(describe("but for the mapping annotations", (JavaClass type) -> !type.isAnnotation())));

    @ArchTest
    static final ArchRule everyRouteSaysWhoMayUseIt = methods().that(areRoutes())
            .should(sayWhoMayUseThem());

    /** Quarkus REST leaves out a method that is not public, without a word at run time. */
    @ArchTest
    static final ArchRule everyRouteIsPublic = methods().that(areRoutes()).should().bePublic();

    @ArchTest
    static final ArchRule pagesTakeNothingButForms = methods().that(areRoutes()).and().areDeclaredInClassesThat(arePages())
            .should(takeFormsOnly());

    @ArchTest
    static final ArchRule noEntityInASignature = methods().that(areRoutes()).should(haveNoEntityInTheirSignature());

    @ArchTest
    static final ArchRule noBagsOfLeftovers = noClasses().should().haveNameMatching(".*(Impl|Utils?|Manager|Helper|Service)");

    @ArchTest
    static void everyModuleSaysWhatItIs(com.tngtech.archunit.core.domain.JavaClasses all) {
        Set<String> modules = all.stream().map(ArchitectureTest::module).filter(name -> !name.isEmpty()).collect(Collectors.toSet());
        assertThat(MODULES).containsAll(modules);
        assertThat(modules).allSatisfy(name -> assertThat(java.nio.file.Path.of("src/main/java/pl/pomost", name, "package-info.java")).exists());
    }

    private static String module(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith("pl.pomost.") ? name.substring("pl.pomost.".length()).split("\\.")[0] : "";
    }

    private static ArchCondition<JavaClass> useOnlyEarlierModules() {
        return new ArchCondition<>("use only modules that stand before their own in the list") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                int own = MODULES.indexOf(module(type));
                type.getDirectDependenciesFromSelf().forEach(use -> {
                    String other = module(use.getTargetClass());
                    if (!other.isEmpty() && MODULES.indexOf(other) > own) {
                        events.add(SimpleConditionEvent.violated(type, use.getDescription()));
                    }
                });
            }
        };
    }

    private static ArchCondition<JavaClass> beUsedInTheirModuleOnly() {
        return new ArchCondition<>("be used in their own module only") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesToSelf().stream()
                        .filter(use -> !module(use.getOriginClass()).equals(module(type)))
                        .filter(use -> !module(use.getOriginClass()).isEmpty())
                        .forEach(use -> events.add(SimpleConditionEvent.violated(type, use.getDescription())));
            }
        };
    }

    private static DescribedPredicate<JavaMethod> areRoutes() {
        return describe("are routes", method -> Stream.of(GET.class, POST.class, PUT.class, DELETE.class).anyMatch(method::isAnnotatedWith));
    }

    private static DescribedPredicate<JavaClass> arePages() {
        return describe("serve pages", type -> type.tryGetAnnotationOfType(Path.class).map(path -> !path.value().startsWith("/api")).orElse(true));
    }

    private static ArchCondition<JavaMethod> sayWhoMayUseThem() {
        return new ArchCondition<>("carry @RolesAllowed, @Authenticated or @PermitAll, or their class does") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean said = Stream.of(RolesAllowed.class, Authenticated.class, PermitAll.class)
                        .anyMatch(annotation -> method.isAnnotatedWith(annotation) || method.getOwner().isAnnotatedWith(annotation));
                if (!said) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " does not say who may use it"));
                }
            }
        };
    }

    private static ArchCondition<JavaMethod> takeFormsOnly() {
        return new ArchCondition<>("take forms only, so that the form token is always checked") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (method.isAnnotatedWith(GET.class)) {
                    return;
                }
                var consumes = method.tryGetAnnotationOfType(Consumes.class).or(() -> method.getOwner().tryGetAnnotationOfType(Consumes.class));
                boolean forms = consumes.isPresent() && Stream.of(consumes.get().value())
                        .allMatch(type -> type.equals("application/x-www-form-urlencoded") || type.equals("multipart/form-data"));
                if (!forms) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " takes more than forms"));
                }
            }
        };
    }

    private static ArchCondition<JavaMethod> haveNoEntityInTheirSignature() {
        return new ArchCondition<>("have no entity in their signature") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Stream.concat(method.getAllInvolvedRawTypes().stream(), Stream.of(method.getRawReturnType()))
                        .filter(type -> type.isAnnotatedWith(Entity.class))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(method, method.getFullName() + " shows " + type.getName())));
            }
        };
    }
}
