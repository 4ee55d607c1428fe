package pl.pomost.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.RawHttp;
import pl.pomost.testing.Tokens;

/** Somebody whose file takes its time keeps nobody else waiting. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class SlowSenderTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TestHTTPResource
    String root;
    private final List<RawHttp> senders = new ArrayList<>();

    @AfterEach
    void hangUp() {
        senders.forEach(RawHttp::close);
    }

    @Test
    void anImportDoesNotWaitForAnotherThatIsStillOnItsWay() throws Exception {
        beginToSend("koordynator-2206");
        beginToSend("koordynator-2216");
        for (int time = 0; time < 3; time++) {
            assertThat(put("koordynator-2205")).isEqualTo(200);
        }
    }

    private void beginToSend(String user) {
        var sender = RawHttp.to(root.replaceAll("/$", ""));
        senders.add(sender);
        sender.begin("PUT", "/api/v1/powiaty/" + user.substring(user.length() - 4) + "/process",
                "Authorization: Bearer " + Tokens.of(user) + "\r\nContent-Type: application/json\r\nContent-Length: 1000000\r\n", "{ \"powiat\": ".repeat(2_000));
    }

    private int put(String user) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(root.replaceAll("/$", "") + "/api/v1/powiaty/2205/process")).timeout(PATIENCE)
                .header("Authorization", "Bearer " + Tokens.of(user)).header("Content-Type", "application/json").PUT(BodyPublishers.ofByteArray(Demo.BYTES)).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode();
    }
}
