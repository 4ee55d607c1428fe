package pl.pomost.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.pomost.export.WholeRegion;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Places;
import pl.pomost.testing.Routes;
import pl.pomost.testing.Routes.Route;
import pl.pomost.testing.Sessions;
import pl.pomost.testing.Sessions.Session;
import pl.pomost.testing.Tokens;

/**
 * Every route × every role × own and other powiat: what happens is what {@code access-matrix.csv} says. The routes are read
 * from the code, so a new one without a row fails, and so does a row without a route. All requests go to powiat kartuski
 * (2205); its own people, another powiat's coordinator and the region's roles knock at each door.
 */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class AccessMatrixTest {

    private static final Path TABLE = Path.of("src/test/resources/access-matrix.csv");
    /** What these take away must be there again for the next role. */
    private static final Pattern REMOVES = Pattern.compile("/(usun|usuniecie)$");
    private static final Map<String, String> ROLES = new LinkedHashMap<>();

    static {
        ROLES.put("nobody", null);
        ROLES.put("member", "czlonek-2205");
        ROLES.put("coordinator", "koordynator-2205");
        ROLES.put("other coordinator", "koordynator-2206");
        ROLES.put("expert EDU", "ekspert-edukacja");
        ROLES.put("expert ZDR", "ekspert-zdrowie");
        ROLES.put("rops", "rops");
        ROLES.put("approver", "rops-approver");
        ROLES.put("auditor", "auditor");
        ROLES.put("admin", "admin");
    }

    @TestHTTPResource
    String address;
    private boolean taken;
    @Inject
    WholeRegion demo;

    @Test
    void everyRouteAnswersEachRoleAsWrittenDown() throws IOException {
        var seen = new ArrayList<String>();
        seen.add("route;" + String.join(";", ROLES.keySet()));
        try {
            routes(false).forEach(route -> seen.add(route + ";" + visitors(route).map(user -> knock(route, user)).collect(Collectors.joining(";"))));
            seen.addAll(takeAway(routes(true)));
        } finally {
            demo.restoreDemo();
        }
        if (Boolean.parseBoolean(System.getenv("MATRIX_WRITE"))) {
            Files.write(TABLE, seen);
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(Files.readAllLines(TABLE));
    }

    private static List<Route> routes(boolean removing) {
        return Routes.all().stream().filter(route -> removes(route) == removing).toList();
    }

    /** Those that take something away come last, so that the others find it; what one role took away is there again for the next. */
    private List<String> takeAway(List<Route> routes) {
        var rows = new LinkedHashMap<Route, StringBuilder>();
        routes.forEach(route -> rows.put(route, new StringBuilder(route.toString())));
        for (String user : ROLES.values()) {
            rows.forEach((route, row) -> row.append(';').append(knock(route, user)));
            if (taken) {
                demo.restoreDemo();
                taken = false;
            }
        }
        return rows.values().stream().map(StringBuilder::toString).toList();
    }

    private static boolean removes(Route route) {
        return route.method().equals("POST") && REMOVES.matcher(route.path()).find();
    }

    /** Those who only look come all at once; those who may change something come one after another. */
    private static Stream<String> visitors(Route route) {
        return route.method().equals("GET") ? ROLES.values().parallelStream() : ROLES.values().stream();
    }

    /** What a role gets: {@code ok}, {@code login}, or the status that says no. A form sent empty counts as let in. */
    private String knock(Route route, String user) {
        int status = route.api() ? api(route, user) : page(route, user);
        assertThat(status).as("%s as %s", route, user).isLessThan(500);
        return switch (status) {
            case 302 -> "login";
            case 401, 403, 404 -> String.valueOf(status);
            default -> "ok";
        };
    }

    private int api(Route route, String user) {
        RequestSpecification request = RestAssured.given().baseUri(address).redirects().follow(false);
        if (user != null) {
            request.auth().oauth2(Tokens.of(user));
        }
        if (!route.method().equals("GET")) {
            request.contentType("application/json").body("{}");
        }
        var response = request.request(route.method(), Places.of(route.path()));
        if (response.statusCode() >= 400) {
            assertThat(response.contentType()).as("%s as %s", route, user).startsWith("application/problem+json");
        }
        return response.statusCode();
    }

    private int page(Route route, String user) {
        String base = address.replaceAll("/$", "");
        var session = session(route, user, base);
        String place = Places.of(route.path());
        int status = route.method().equals("GET") ? session.get(place).statusCode() : send(session, place);
        taken |= removes(route) && status < 400;
        return status;
    }

    /** A form that takes a file takes no other. */
    private static int send(Session session, String place) {
        int status = session.post(place, Map.of()).statusCode();
        return status == 415 ? session.upload(place, Map.of(), "plik", new byte[0]).statusCode() : status;
    }

    private static Session session(Route route, String user, String base) {
        if (user == null) {
            return Sessions.anonymous(base);
        }
        return route.path().equals("/wyloguj") ? Sessions.alone(user, base) : Sessions.of(user, base);
    }
}
