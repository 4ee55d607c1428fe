package pl.pomost.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.Map;
import pl.pomost.testing.Sessions;
import pl.pomost.testing.Sessions.Session;

/** The door of a live workshop, as phones come to it. */
record Doorway(String base, String code) {

    /** A phone that nobody knew before, let in under this name. */
    Session joined(String name) {
        Session phone = Sessions.anonymous(base);
        assertThat(join(phone, name).statusCode()).isEqualTo(303);
        return phone;
    }

    HttpResponse<String> join(Session phone, String name) {
        return phone.post("/w/" + code + "/wejscie", Map.of("imie", name, "sektor", "immigrants"));
    }

    JsonNode state(Session phone) throws JsonProcessingException {
        return new ObjectMapper().readTree(phone.get("/w/" + code + "/stan").body());
    }
}
