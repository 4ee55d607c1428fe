package pl.pomost.consent;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import pl.pomost.mail.MailServer;
import pl.pomost.testing.Sessions;
import pl.pomost.testing.Sessions.Session;

/** The centre for family support, responsible for three actions and partner in three: how a coordinator asks it, and how it answers. */
record AskedInstitution(String base, MailServer mail) {

    static final String CONSENTS = "/powiaty/2205/zgody";
    static final String PAGE = CONSENTS + "/i02";

    HttpResponse<String> ask(String email) {
        return coordinator().post(PAGE + "/pytanie", Map.of("email", email, "do-kiedy", "2028-01-31"));
    }

    /** Fills the page behind the link as a browser would. */
    HttpResponse<String> answer(String link, Map<String, String> replies, Map<String, String> words, String name, String position) {
        Session institution = nobody();
        Document page = Jsoup.parse(institution.get(link).body());
        var fields = new HashMap<String, String>(Map.of("imie", name, "stanowisko", position, "do", "wyslij"));
        page.select("section:has(h2 .code)").forEach(section -> {
            String code = section.select("h2 .code").text();
            Optional.ofNullable(replies.get(code)).ifPresent(reply -> fields.put("odp-" + section.attr("aria-labelledby").substring(2), reply));
            Optional.ofNullable(words.get(code)).ifPresent(text -> fields.put("slowa-" + section.attr("aria-labelledby").substring(2), text));
        });
        return institution.post(link, fields);
    }

    String stateOf(String action) {
        return Jsoup.parse(coordinator().get(PAGE).body()).select("section:has(> p .code:matchesOwn(^" + action + "$)) > p .state").text();
    }

    List<MimeMessage> letters(String domain, int count) {
        return letters(domain, count, count);
    }

    /** @param total letters that the server has taken by then, also for others */
    List<MimeMessage> letters(String domain, int count, int total) {
        mail.everythingGoes();
        List<MimeMessage> all = mail.received(total).stream().filter(each -> MailServer.recipients(each).endsWith(domain)).toList();
        assertThat(all).as("each letter once").hasSize(count);
        return all;
    }

    static String link(MimeMessage letter) {
        return MailServer.link(MailServer.text(letter), "/zgoda/[A-Za-z0-9_-]{43}");
    }

    Session coordinator() {
        return Sessions.of("koordynator-2205", base);
    }

    Session nobody() {
        return Sessions.anonymous(base);
    }
}
