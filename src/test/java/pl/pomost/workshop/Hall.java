package pl.pomost.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import pl.pomost.testing.Sessions;
import pl.pomost.testing.Sessions.Session;

/** A powiat's workshops as one person uses them: through pages and forms only. */
final class Hall {

    private final Session session;
    private final String base;

    Hall(String user, String teryt, String address) {
        this.session = Sessions.of(user, address.replaceAll("/$", ""));
        this.base = "/powiaty/" + teryt;
    }

    /** An open workshop of the stage, whatever state it was in. */
    Hall opened(int stage) {
        post("/warsztaty", Map.of());
        post("/warsztaty/" + stage + "/otwarcie", Map.of());
        post("/warsztaty/" + stage + "/ponowne-otwarcie", Map.of());
        return this;
    }

    HttpResponse<String> add(int stage, UUID id, String exercise, String area, String text) {
        return post("/warsztaty/" + stage + "/dopisz", card(id, exercise, area, text));
    }

    static Map<String, String> card(UUID id, String exercise, String area, String text) {
        return Map.of("id", id.toString(), "cwiczenie", exercise, "obszar", area, "tresc", text, "kanal", "scribe", "jezyk", "pl");
    }

    /** An open workshop that is led live; the code by which people join it. */
    String begun(int stage) {
        opened(stage).post("/warsztaty/" + stage + "/prowadzenie/rozpoczecie", Map.of());
        return page("/warsztaty/" + stage + "/prowadzenie").select(".join-code").text();
    }

    /** What a phone sends. */
    static Map<String, String> fromPhone(UUID id, String exercise, String text, boolean anonymous) {
        var fields = new HashMap<>(Map.of("id", id.toString(), "cwiczenie", exercise, "tresc", text, "jezyk", "pl"));
        if (anonymous) {
            fields.put("podpis", "nie");
        }
        return fields;
    }

    /** Adds a card and says which code it got. */
    String added(int stage, UUID id, String exercise, String area, String text) {
        HttpResponse<String> answer = add(stage, id, exercise, area, text);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow().replaceAll(".*dodano=", "");
    }

    HttpResponse<String> post(String path, Map<String, String> fields) {
        return session.post(base + path, fields);
    }

    HttpResponse<String> post(String path, List<Map.Entry<String, String>> fields) {
        return session.post(base + path, fields);
    }

    HttpResponse<String> get(String path) {
        return session.get(base + path);
    }

    Document page(String path) {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    /** Ticks the first so many people on the attendance list. */
    void attend(int stage, int people) {
        var form = new ArrayList<Map.Entry<String, String>>();
        page("/warsztaty/" + stage).select("input[name=osoba]").stream().limit(people).map(box -> box.attr("value")).forEach(person -> {
            form.add(Map.entry("osoba", person));
            form.add(Map.entry("kanal." + person, "paper"));
        });
        assertThat(post("/warsztaty/" + stage + "/obecnosc", form).statusCode()).isEqualTo(303);
    }
}
