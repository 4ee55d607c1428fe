package pl.pomost.testing;

import static io.restassured.RestAssured.given;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Processes of the demo, for tests that change them and must leave them as they were. */
public final class DemoProcess {

    private DemoProcess() {
    }

    /** Puts back the complete process of powiat kartuski. */
    public static void restore() {
        try {
            replace("2205", Files.readString(Path.of("src/main/resources/demo/kartuski.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
