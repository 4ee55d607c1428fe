package pl.pomost.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.access.Scope;
import pl.pomost.directory.Enrolments;

/**
 * Nothing is written into a plan that somebody submits at the same moment. Whoever asks at the door whether the draft is open asks again under
 * the lock of the process; every other use case takes that lock as well, or stands in {@code without-lock.csv} with the reason why it need not.
 */
@AnalyzeClasses(packages = "pl.pomost", importOptions = ImportOption.DoNotIncludeTests.class)
class LockedDraftTest {

    private static final Path EXPLAINED = Path.of("src/test/resources/pl/pomost/house/without-lock.csv");
    private static final Set<String> DOOR = Set.of("requireEdit", "requireSomeEdit");
    private static final Set<String> UNDER_LOCK = Set.of("lockOpen", "shareOpen", "requireOpenNow");
    private static final Set<String> ANY_LOCK = Set.of("lockOpen", "shareOpen", "requireOpenNow", "lock", "lockState");

    @ArchTest
    static void everyUseCaseLocksOrSaysWhyItNeedNot(JavaClasses all) {
        var without = new TreeSet<String>();
        useCases(all).forEach(method -> {
            Set<JavaCodeUnit> reached = reach(method);
            boolean opensDraft = calls(reached, Scope.class, DOOR);
            if (!calls(reached, Enrolments.class, opensDraft ? UNDER_LOCK : ANY_LOCK)) {
                without.add(name(method));
            }
        });
        Map<String, String> explained = explained();
        assertThat(without.stream().filter(name -> explained.keySet().stream().noneMatch(pattern -> fits(pattern, name))).toList())
                .as("lock the draft (Enrolments.lockOpen), or say in %s why not", EXPLAINED).isEmpty();
        assertThat(explained.keySet().stream().filter(pattern -> without.stream().noneMatch(name -> fits(pattern, name))).toList())
                .as("these lock by now, or are gone, and need no excuse").isEmpty();
        assertThat(explained.values()).allMatch(reason -> reason.length() >= 10);
    }

    private static boolean fits(String pattern, String name) {
        return pattern.endsWith("*") ? name.startsWith(pattern.substring(0, pattern.length() - 1)) : name.equals(pattern);
    }

    /** Everything that begins a transaction of its own. */
    private static Stream<JavaMethod> useCases(JavaClasses all) {
        return all.stream().flatMap(type -> type.getMethods().stream()).filter(LockedDraftTest::begins);
    }

    private static boolean begins(JavaMethod method) {
        return method.isAnnotatedWith(Transactional.class) || method.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(QuarkusTransaction.class));
    }

    private static String name(JavaMethod method) {
        return method.getOwner().getName().replaceFirst("^pl\\.pomost\\.", "") + "." + method.getName();
    }

    /** Everything of ours that it may run; of an interface every class that keeps to it. */
    private static Set<JavaCodeUnit> reach(JavaMethod from) {
        var seen = new HashSet<JavaCodeUnit>(Set.of(from));
        var next = new ArrayDeque<JavaCodeUnit>(seen);
        while (!next.isEmpty()) {
            JavaCodeUnit one = next.remove();
            Stream.concat(one.getMethodCallsFromSelf().stream(), one.getMethodReferencesFromSelf().stream())
                    .flatMap(use -> use.getTarget().resolveMember().stream()).filter(ours()).flatMap(LockedDraftTest::kept).filter(seen::add).forEach(next::add);
        }
        return seen;
    }

    private static Predicate<JavaCodeUnit> ours() {
        return method -> method.getOwner().getPackageName().startsWith("pl.pomost");
    }

    private static Stream<JavaCodeUnit> kept(JavaCodeUnit method) {
        JavaClass owner = method.getOwner();
        return Stream.concat(Stream.of(method), owner.getAllSubclasses().stream().flatMap(type -> type.getCodeUnits().stream())
                .filter(each -> each.getName().equals(method.getName()) && each.getRawParameterTypes().size() == method.getRawParameterTypes().size()));
    }

    private static boolean calls(Set<JavaCodeUnit> reached, Class<?> owner, Set<String> names) {
        return reached.stream().anyMatch(each -> each.getOwner().isEquivalentTo(owner) && names.contains(each.getName()));
    }

    private static Map<String, String> explained() {
        try (var lines = Files.lines(EXPLAINED)) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split(";", 2))
                    .collect(Collectors.toMap(parts -> parts[0].strip(), parts -> parts[1].strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
