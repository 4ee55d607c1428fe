package pl.pomost.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.*;
import org.junit.jupiter.api.Test;
import pl.pomost.testing.*;

@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class PlanPagesTest {
    @TestHTTPResource("/") String address;

    @Test
    void look() throws Exception {
        String base = address.replaceAll("/$", "");
        var s = Sessions.of("koordynator-2205", base);
        for (String p : new String[] {"/powiaty/2205/plan", "/powiaty/2205/braki"}) {
            for (int i = 0; i < 3; i++) {
                long t = System.nanoTime();
                var r = s.get(p);
                System.out.println(p + " " + r.statusCode() + " " + r.body().length() + " in " + (System.nanoTime() - t) / 1_000_000 + " ms");
                Files.writeString(Path.of("/tmp/w/planasm-dev/" + p.substring(p.lastIndexOf('/') + 1) + ".html"), r.body());
            }
        }
        for (String f : new String[] {"json", "docx", "pdf", "pdf"}) {
            long t = System.nanoTime();
            var r = io.restassured.RestAssured.given().auth().oauth2(Tokens.of("koordynator-2205")).get("/api/v1/powiaty/2205/plan." + f);
            System.out.println(f + " " + r.statusCode() + " " + r.header("Content-Disposition") + " " + r.asByteArray().length + " in " + (System.nanoTime() - t) / 1_000_000 + " ms");
        }
        System.out.println(io.restassured.RestAssured.given().auth().oauth2(Tokens.of("koordynator-2205")).get("/api/v1/powiaty/2205/plan/completeness").asString());
        for (String u : new String[] {"koordynator-2216", "ekspert-edukacja", "rops", "czlonek-2205"})
            System.out.println(u + " " + io.restassured.RestAssured.given().auth().oauth2(Tokens.of(u)).get("/api/v1/powiaty/2205/plan.json").statusCode());
    }
}
