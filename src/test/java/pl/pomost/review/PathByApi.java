package pl.pomost.review;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import pl.pomost.testing.Tokens;

/** The path of the plan of one powiat, seen and taken through the API. */
final class PathByApi {

    static final String COORDINATOR = "koordynator-2205";
    static final String REVIEWER = "rops";
    /** As it comes from a signing program. */
    static final byte[] SIGNED_PDF = "%PDF-1.7 /Type /Sig /ByteRange [0 840 960 240] uchwała".getBytes(StandardCharsets.UTF_8);
    private static final String PATH = "/api/v1/powiaty/2205/plan/path";

    private PathByApi() {
    }

    static ValidatableResponse path(String who) {
        return given().auth().oauth2(Tokens.of(who)).get(PATH).then().statusCode(200);
    }

    /** Of all that is not met yet, for whoever submits knowing it; null when everything is met. */
    static String mark() {
        return path(COORDINATOR).extract().path("confirm.mark");
    }

    /** Number of the version that is submitted; 0 for none. */
    static int submitted() {
        Integer version = path(COORDINATOR).extract().path("submission.version");
        return version == null ? 0 : version;
    }

    static ValidatableResponse step(String who, String step, String seen) {
        return step(who, step, seen, Map.of("note", "Uzasadnienie."));
    }

    static ValidatableResponse step(String who, String step, String seen, Map<String, Object> more) {
        var body = new HashMap<String, Object>(more);
        body.put("seen", seen);
        return send(who, step, body).then();
    }

    /** About the version that is submitted now, unless the body says another. */
    static Response send(String who, String step, Map<String, ?> said) {
        var body = new HashMap<String, Object>(said);
        if (!body.containsKey("version")) {
            body.put("version", submitted());
        }
        return given().auth().oauth2(Tokens.of(who)).contentType("application/json").body(body).post(PATH + "/" + step);
    }

    static ValidatableResponse adopt(String day) {
        return adopt(day, "Rada Powiatu");
    }

    static ValidatableResponse adopt(String day, String organ) {
        return step(COORDINATOR, "adoption", "ACCEPTED", Map.of("act", "resolution", "number", "XII/123/2028", "adoptedOn", day, "organ", organ, "signer",
                "Jan Przykładowy, starosta", "fileName", "uchwala.pdf", "file", Base64.getEncoder().encodeToString(SIGNED_PDF)));
    }
}
