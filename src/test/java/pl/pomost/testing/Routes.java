package pl.pomost.testing;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Every route of the service, read from the code, so that none can be forgotten. */
public final class Routes {

    private static final Map<Class<? extends Annotation>, String> METHODS = Map.of(GET.class, "GET", POST.class, "POST", PUT.class, "PUT",
            DELETE.class, "DELETE");

    /** Reading the code takes seconds, and it does not change while tests run. */
    private static final List<Route> ALL = read();

    private Routes() {
    }

    /** One route. {@code path} has its parameters in braces, without patterns. */
    public record Route(String method, String path, boolean html) {

        public boolean api() {
            return path.startsWith("/api/");
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    public static List<Route> all() {
        return ALL;
    }

    private static List<Route> read() {
        return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("pl.pomost").stream()
                .flatMap(type -> type.getMethods().stream())
                .flatMap(method -> METHODS.entrySet().stream().filter(entry -> method.isAnnotatedWith(entry.getKey()))
                        .map(entry -> route(entry.getValue(), method)))
                .sorted((a, b) -> (a.path() + a.method()).compareTo(b.path() + b.method()))
                .toList();
    }

    private static Route route(String verb, JavaMethod method) {
        String path = Stream.of(method.getOwner().tryGetAnnotationOfType(Path.class), method.tryGetAnnotationOfType(Path.class))
                .flatMap(optional -> optional.stream()).map(Path::value).map(Routes::trimmed).reduce("", (a, b) -> b.isEmpty() ? a : a + "/" + b);
        Optional<Produces> produces = method.tryGetAnnotationOfType(Produces.class).or(() -> method.getOwner().tryGetAnnotationOfType(Produces.class));
        boolean html = verb.equals("GET") && !path.startsWith("/api/") && produces.map(p -> p.value()[0].startsWith("text/html")).orElse(true)
                && !method.getRawReturnType().getName().endsWith("Response");
        return new Route(verb, path.isEmpty() ? "/" : path.replaceAll("\\{([a-zA-Z0-9]+)\\s*:[^}]*\\}+", "{$1}"), html);
    }

    private static String trimmed(String path) {
        return path.replaceAll("^/+|/+$", "");
    }
}
