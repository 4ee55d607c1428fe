package pl.pomost.testing;

import static io.restassured.RestAssured.given;

import io.quarkus.arc.Arc;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import pl.pomost.export.WholeRegion;
import pl.pomost.review.PathReset;

/** Processes of the demo, for tests that change them and must leave them as they were. */
public final class DemoProcess {

    /** Who came and what they looked at is no part of a process. */
    private static final Set<String> BESIDE = Set.of("account", "access_record", "audit_event", "mail_outbox", "mail_choice");

    private static Map<String, Long> restored = Map.of();

    private DemoProcess() {
    }

    /**
     * Puts back the complete process of powiat kartuski, without asking the service: that its file is checked and admitted is shown elsewhere,
     * and would take as long again. When nothing in the database has changed since it was last put back, it takes no time.
     */
    public static void restore() {
        if (contents().equals(restored)) {
            return;
        }
        Arc.container().instance(PathReset.class).get().reset("2205");
        Arc.container().instance(WholeRegion.class).get().restoreDemoFile();
        restored = contents();
    }

    /** A checksum of each table, by the database. */
    private static Map<String, Long> contents() {
        Config settings = ConfigProvider.getConfig();
        var sums = new TreeMap<String, Long>();
        try (var connection = DriverManager.getConnection(settings.getValue("quarkus.datasource.jdbc.url", String.class),
                settings.getValue("quarkus.datasource.username", String.class), settings.getValue("quarkus.datasource.password", String.class));
                var sql = connection.createStatement()) {
            var tables = new ArrayList<String>();
            try (var rows = sql.executeQuery("SHOW TABLES")) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            tables.removeAll(BESIDE);
            try (var rows = sql.executeQuery("CHECKSUM TABLE " + String.join(", ", tables))) {
                while (rows.next()) {
                    sums.put(rows.getString(1), rows.getLong(2));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return sums;
    }

    /** The whole process of a powiat, as a file that {@link #replace} takes. */
    public static String of(String teryt) {
        return given().auth().oauth2(Tokens.of("admin")).get("/api/v1/powiaty/{teryt}/process", teryt).then().statusCode(200).extract().asString();
    }

    public static void replace(String teryt, String file) {
        given().auth().oauth2(Tokens.of("admin")).contentType("application/json; charset=UTF-8").body(file)
                .put("/api/v1/powiaty/{teryt}/process", teryt).then().statusCode(200);
    }
}
