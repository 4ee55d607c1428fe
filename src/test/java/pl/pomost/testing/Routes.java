package pl.pomost.testing;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.MethodInfo;

/** Every route of the service, read from the code, so that none can be forgotten. */
public final class Routes {

    private static final List<Class<?>> METHODS = List.of(GET.class, POST.class, PUT.class, DELETE.class);
    private static final List<Route> ALL = METHODS.stream().flatMap(verb -> Code.index().getAnnotations(verb).stream().map(each -> route(verb.getSimpleName(), each.target().asMethod())))
            .sorted((a, b) -> (a.path() + a.method()).compareTo(b.path() + b.method())).toList();

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

    private static Route route(String verb, MethodInfo method) {
        String path = Stream.of(method.declaringClass().declaredAnnotation(Path.class), method.annotation(Path.class))
                .flatMap(Stream::ofNullable).map(each -> trimmed(each.value().asString())).reduce("", (a, b) -> b.isEmpty() ? a : a + "/" + b);
        Optional<AnnotationInstance> produces = Optional.ofNullable(method.annotation(Produces.class))
                .or(() -> Optional.ofNullable(method.declaringClass().declaredAnnotation(Produces.class)));
        boolean html = verb.equals("GET") && !path.startsWith("/api/") && produces.map(each -> each.value().asStringArray()[0].startsWith("text/html")).orElse(true)
                && !method.returnType().name().toString().endsWith("Response");
        return new Route(verb, path.isEmpty() ? "/" : path.replaceAll("\\{([a-zA-Z0-9]+)\\s*:[^}]*\\}+", "{$1}"), html);
    }

    private static String trimmed(String path) {
        return path.replaceAll("^/+|/+$", "");
    }
}
