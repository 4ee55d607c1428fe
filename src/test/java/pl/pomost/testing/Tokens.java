package pl.pomost.testing;

import static io.restassured.RestAssured.given;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.ConfigProvider;

/** Real access tokens of the demo realm, by the password grant of {@code pomost-cli}. */
public final class Tokens {

    private record Kept(String token, Instant until) {
    }

    private static final Map<String, Kept> KEPT = new ConcurrentHashMap<>();

    private Tokens() {
    }

    public static String of(String username) {
        return KEPT.compute(username, (name, kept) -> kept != null && Instant.now().isBefore(kept.until()) ? kept : fetch(name)).token();
    }

    private static Kept fetch(String username) {
        String issuer = ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class);
        String token = given().formParams(Map.of("grant_type", "password", "client_id", "pomost-cli", "username", username, "password", "pomost"))
                .post(issuer + "/protocol/openid-connect/token").then().statusCode(200).extract().path("access_token");
        return new Kept(token, Instant.now().plusSeconds(200));
    }
}
