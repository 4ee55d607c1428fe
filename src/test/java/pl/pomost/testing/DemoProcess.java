package pl.pomost.testing;

import static io.restassured.RestAssured.given;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The complete process of powiat kartuski, for tests that change it and must leave it as it was. */
public final class DemoProcess {

    private DemoProcess() {
    }

    public static void restore() {
        try {
            given().auth().oauth2(Tokens.of("admin")).contentType("application/json")
                    .body(Files.readAllBytes(Path.of("src/main/resources/demo/kartuski.json")))
                    .put("/api/v1/powiaty/2205/process").then().statusCode(200);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
