package pl.pomost.network;

import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import pl.pomost.testing.Sessions;
import pl.pomost.testing.Sessions.Session;

/** Groups of a test's own, and nothing of them left behind. */
abstract class GroupStage {

    @TestHTTPResource
    String address;
    @Inject
    OwnGroups own;

    @AfterEach
    void onlyWhatIsOfTheDemoStays() {
        own.remove();
    }

    final Session as(String user) {
        return Sessions.of(user, base());
    }

    final String base() {
        return address.replaceAll("/$", "");
    }

    static Document page(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body());
    }
}
