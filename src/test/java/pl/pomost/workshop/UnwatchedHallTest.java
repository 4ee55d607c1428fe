package pl.pomost.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Sessions.Session;

/** A hall that nobody watches is let go, and is there again for whoever comes: also for a screen that goes on with a stream of before. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class UnwatchedHallTest {

    private static final String LEAD = "/warsztaty/1/prowadzenie";

    @TestHTTPResource
    String address;
    @Inject
    Halls halls;

    @Test
    void aScreenFollowsAHallThatWasLetGoMeanwhile() throws Exception {
        Hall hall = new Hall("koordynator-2211", "2211", address).opened(1);
        hall.post(LEAD + "/rozpoczecie", Map.of());
        hall.post(LEAD + "/drzwi", Map.of("drzwi", "otworz"));
        var door = new Doorway(address.replaceAll("/$", ""), hall.page(LEAD).select(".join-code").text());
        Session phone = door.joined("Wraca Po Chwili");
        JsonNode said = new ObjectMapper().readTree(phone.get("/w/" + door.code() + "/stan").body());
        String position = said.at("/hall/position").asText();
        halls.sweep();
        halls.sweep();
        HttpResponse<String> next = phone.get("/w/strumien?przepustka=" + said.path("pass").asText() + "&po=" + position);
        assertThat(next.statusCode()).isEqualTo(200);
        assertThat(next.body()).as("it fetches its page anew, for nobody knows what it has missed").contains("event: reset");
        assertThat(new ObjectMapper().readTree(phone.get("/w/" + door.code() + "/stan").body()).at("/hall/position").asText()).isNotEqualTo(position);
    }
}
