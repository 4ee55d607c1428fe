package pl.pomost.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pl.pomost.review.Desk;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Sessions;

/** Whoever opens the demo finds groups at work: a standard being written, a round that is open, answers to what was sent, practices taken over and waiting; and each is told what is theirs to do. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class DemoAgreementsTest {

    private static final Logger LOG = Logger.getLogger(DemoAgreementsTest.class);
    private static final long MOST = 5_000;

    @TestHTTPResource
    String address;
    @Inject
    PowiatsAgreed demo;

    @AfterEach
    void asTestsHaveIt() {
        demo.end();
    }

    @Test
    void groupsOfTheDemoAreAtWork() {
        long took = demo.begin();
        LOG.infof("The powiats of the demo agreed within %d ms.", took);
        assertThat(took).as("milliseconds that a first start takes longer").isLessThan(MOST);
        demo.startAgain();
        drafting();
        answers();
        practices();
    }

    private void drafting() {
        Desk member = as("koordynator-2205").open("/zespoly/EDU").sees("Czeka na ciebie", "Głos twojego powiatu: standard EDU-3", "trwa do 19 stycznia 2028").seesNot("propozycje do rozstrzygnięcia (");
        member.open(member.page().select(".next a").attr("href")).sees("powiat bytowski", "możemy z tym żyć", "Proszę dopisać „lub zarządzenia”.", "jeszcze bez głosu", "Zapisz głos");
        as("koordynator-2201").open("/zespoly/EDU").seesNot("Czeka na ciebie");
        as("koordynator-2205").open("/start").sees("Czeka na odpowiedź waszego powiatu", "standard EDU-3", "Punkt pierwszego kontaktu z dyżurem po godzinie 16");
        Desk moderator = as("koordynator-2214").open("/zespoly/EDU").sees("Głos twojego powiatu", "Projekt standardu EDU-4: propozycje do rozstrzygnięcia (2)");
        moderator.open("/zespoly/EDU/ustalenia/projekty/EDU-4/2").sees("propozycje: 2 do rozstrzygnięcia z 2, komentarze: 2", "≥60% diagnoz; oczekiwanie do 6 tygodni", "z uwagami", "Rozstrzygnij propozycje, zanim otworzysz rundę.");
        Desk talk = as("koordynator-2205").open("/zespoly/ZAT/watki");
        talk.open(talk.page().select("a:contains(Telefon kadrowej)").attr("href")).sees("Telefon kadrowej", "Przywołano: Joanna Miotk");
    }

    private void answers() {
        Desk rops = as("rops").open("/ustalenia");
        rops.open(rops.page().select("a:contains(dyżurem po godzinie 16)").attr("href")).sees("Standard POM-1, wersja 2", "co drugą sobotę", "Punkt prowadzi u nas województwo.");
        assertThat(rops.page().select("tbody tr:contains(bez odpowiedzi)")).as("of the 17 that take part").hasSize(12);
        rops.open("/ustalenia").sees("Jedna karta przyjęcia ucznia w całym województwie", "3 z 17", "2 z 17");
        assertThat(rops.page().select("main tbody tr")).as("a later start sends nothing again").hasSize(3);
        rops.open("/standardy/POM-1").sees("uzgodniony", "w tym co najmniej jeden dyżur po godzinie 16", "Głosowanie zespołu POM");
    }

    private void practices() {
        as("koordynator-2205").open("/praktyki/DP-1").sees("Przejęły powiaty: 2", "powiat tczewski");
        as("koordynator-2214").open("/powiaty/2214/przejete").sees("DP-1");
        as("koordynator-2214").open("/zespoly/EDU").sees("Czekają na decyzję", "Dwie psycholożki poradni");
    }

    private Desk as(String username) {
        return new Desk(Sessions.of(username, address.replaceAll("/$", "")));
    }
}
