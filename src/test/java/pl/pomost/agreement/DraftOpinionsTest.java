package pl.pomost.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import pl.pomost.mail.RealMailer;
import pl.pomost.review.Desk;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Sessions;
import pl.pomost.testing.Sessions.Session;

/** Experts with an account and organisations with a link give opinions on a draft, which are theirs. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@QuarkusTestResource(RealMailer.class)
class DraftOpinionsTest extends AgreementStage {

    private static final Pattern LINK = Pattern.compile("http://[^\\s\"]+(/opinia-o-standardzie/[A-Za-z0-9_-]{43})");

    @Test
    void expertsAndOrganisationsGiveOpinionsThatAreTheirs() {
        Desk moderator = moderator();
        String due = days.today().plusDays(14).toString();
        moderator.open(DRAFT + "/opinie/nowa").send("/nowa", Map.of("organisation", "", "email", "", "due", due)).refused(422, "Wybierz eksperta albo wpisz organizację");
        String expert = moderator.page().select("select[name=expert] option").stream().filter(option -> !option.attr("value").isEmpty()).findFirst().orElseThrow().attr("value");
        moderator.send("/nowa", Map.of("expert", expert, "question", "Czy próg jest realny?", "due", due)).saved().sees("czekamy do 24 stycznia 2028", "ekspert z kontem");
        moderator.open(DRAFT + "/opinie/nowa").send("/nowa", Map.of("expert", expert, "due", due)).refused(422, "już o to poproszono");
        moderator.send("/nowa", Map.of("expert", "", "organisation", "IOM Polska", "email", "opinie@iom.example.org", "due", due)).saved().sees("IOM Polska", "opinia z zewnątrz");
        assertThat(Sessions.of("koordynator-2205", base()).get(DRAFT + "/opinie/nowa").statusCode()).isEqualTo(403);

        Desk asked = as("ekspert-edukacja");
        asked.open("/ustalenia/opinie").sees("EDU-3");
        String own = asked.page().select("a.title-link").attr("href");
        asked.open(own).sees("Czy próg jest realny?", "Nie więcej niż 35 uczniów na etat.").send(own, Map.of("ocena", "with_remarks", "slowa", "Policzcie etaty.", "do", "wyslij")).saved().sees("opinia jest wysłana");
        assertThat(Sessions.of("ekspert-zdrowie", base()).get(own).statusCode()).isEqualTo(404);

        String link = link();
        Session nobody = Sessions.anonymous(base());
        assertThat(nobody.get(link).headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
        Desk organisation = new Desk(nobody).open(link).sees("IOM Polska", "Nie więcej niż 35 uczniów na etat.").seesNot("Policzcie etaty.");
        organisation.send(link, Map.of("slowa", "", "do", "wyslij")).refused(422, "Wybierz ogólną ocenę.");
        organisation.send(link, Map.of("ocena", "negative", "slowa", "Za mało godzin.", "imie", "Ewa Przykładowa", "stanowisko", "radca", "do", "wyslij")).saved().sees("opinia jest wysłana");
        organisation.open(link).send(link, Map.of("ocena", "positive", "do", "wyslij")).saved();
        moderator.open(DRAFT).sees("To są opinie tych, którzy je wydali", "Za mało godzin.", "Ewa Przykładowa, radca", "pozytywna", "Policzcie etaty.", "z uwagami", "dotyczy treści 1");
        as("koordynator-2205").open(DRAFT).sees("Za mało godzin.");

        moderator.open(DRAFT).send(this.own.opinionOf("IOM Polska") + "/odwolanie", Map.of()).saved();
        assertThat(nobody.get(link).statusCode()).as("revoked").isEqualTo(410);
        assertThat(nobody.get("/opinia-o-standardzie/" + "A".repeat(43)).statusCode()).isEqualTo(404);
        moderator.open(DRAFT).send(this.own.opinionOf("IOM Polska") + "/link", Map.of()).refused(409, "Ostatni list wysłano niedawno.");
        moderator.open(DRAFT + "/opinie/nowa").send("/nowa", Map.of("organisation", "IOM Polska", "email", "opinie@iom.example.org", "due", due)).refused(422, "Ostatni list wysłano niedawno.");
        this.own.askedLongAgo(days.today().plusDays(14));
        moderator.open(DRAFT).send(this.own.opinionOf("IOM Polska") + "/link", Map.of()).saved();
        String second = link();
        assertThat(second).isNotEqualTo(link);
        assertThat(nobody.get(second).statusCode()).isEqualTo(200);
        as("rops").open("/standardy/EDU-3?wersja=2").send("/stan", Map.of("target", "withdrawn", "note", "Nie teraz.")).saved();
        new Desk(nobody).open(second).sees("Opinii nie można już wysłać");
    }

    private String link() {
        mail.everythingGoes();
        Matcher found = LINK.matcher(mail.newest("opinie@iom.example.org"));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
