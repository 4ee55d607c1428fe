package pl.pomost.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import pl.pomost.export.WholeRegion;
import pl.pomost.testing.DemoProcess;
import pl.pomost.testing.Sessions;
import pl.pomost.testing.Sessions.Session;

/** What tests of a public consultation have in common: a powiat that has held none yet, its coordinator, and the world. */
abstract class ConsultationAtHand {

    static final String TERYT = "2215";
    static final String DESK = "/powiaty/" + TERYT + "/konsultacje";
    static final String PLACE = "/konsultacje/" + TERYT + "/2027";
    static final String UKRAINIAN = "Чому немає курсів увечері? Я працюю до шостої.";

    @TestHTTPResource
    String address;
    @Inject
    WholeRegion region;

    Session coordinator;
    Session world;
    private String before;

    @BeforeEach
    void fill() {
        before = DemoProcess.of(TERYT);
        region.fillUnconsulted(TERYT);
        String base = address.replaceAll("/$", "");
        coordinator = Sessions.of("koordynator-" + TERYT, base);
        world = Sessions.anonymous(base);
    }

    @AfterEach
    void end() {
        coordinator.post(DESK + "/zamkniecie", Map.of());
        region.fillUnconsulted(TERYT);
        DemoProcess.replace(TERYT, before);
    }

    void open() {
        assertThat(settle("2028-01-10", "2028-02-05").statusCode()).isEqualTo(303);
        assertThat(coordinator.post(DESK + "/otwarcie", Map.of()).statusCode()).isEqualTo(303);
    }

    HttpResponse<String> settle(String from, String to) {
        Document form = page(coordinator, DESK + "/ustalenia");
        var sent = new ArrayList<Map.Entry<String, String>>();
        form.select("main form[method=post] [name]").stream().filter(each -> !List.of("csrf-token", "do", "od", "do-dnia").contains(each.attr("name")))
                .filter(each -> !each.attr("type").equals("checkbox") || each.hasAttr("checked")).forEach(each -> sent.add(Map.entry(each.attr("name"), each.val())));
        sent.addAll(List.of(Map.entry("od", from), Map.entry("do-dnia", to), Map.entry("do", "zapisz")));
        return coordinator.post(DESK + "/ustalenia", sent);
    }

    Map<String, String> remark(String words, Map<String, String> more) {
        var fields = new HashMap<>(Map.of("id", UUID.randomUUID().toString(), "o", "", "uwaga", words, "jezyk", "pl", "kto", "", "email", "", "witryna", "", "do", "wyslij"));
        fields.putAll(more);
        return fields;
    }

    String version(String code) {
        return page(coordinator, DESK + "/uwagi/" + code).select("input[name=version]").val();
    }

    static Document page(Session session, String path) {
        HttpResponse<String> answer = session.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }
}
