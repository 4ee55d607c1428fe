package pl.pomost.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pl.pomost.network.ThreadDraft;
import pl.pomost.network.WriteThread;
import pl.pomost.review.Desk;
import pl.pomost.shared.DomainClock;
import pl.pomost.standard.OwnStandards;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Sessions;

/** A button that is pressed several times asks for one opinion; a result is not lost to what somebody else does at the same moment. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class AgreementsAtOnceTest {

    private static final String DRAFT = "/zespoly/EDU/ustalenia/projekty/EDU-3/2";
    private static final String FORM = DRAFT + "/opinie/nowa";

    @TestHTTPResource
    String address;
    @Inject
    OwnAgreements own;
    @Inject
    OwnStandards standards;
    @Inject
    DomainClock days;
    @Inject
    WriteThread write;
    @Inject
    Meanwhile meanwhile;

    @AfterEach
    void nothingStays() {
        own.remove();
        standards.remove();
    }

    @Test
    void anOpinionIsAskedForOnceHoweverOftenTheButtonIsPressed() {
        draft();
        String expert = new Desk(moderator()).open(FORM).page().select("select[name=expert] option[value~=.+]").first().val();
        Map<String, String> asked = Map.of("expert", expert, "due", days.today().plusDays(14).toString(), "do", "zapisz");
        assertThat(IntStream.range(0, 4).parallel().mapToObj(any -> moderator().post(FORM, asked).statusCode()).toList()).containsExactlyInAnyOrder(303, 422, 422, 422);
    }

    /** While the result is counted, somebody begins a thread in the group. */
    @Test
    void aResultIsFoundWhoeverBeginsAThreadAtThatMoment() {
        draft();
        Desk moderator = new Desk(moderator()).open(DRAFT + "/rundy/nowa").send("/nowa", Map.of("kind", "vote", "ends", days.today().plusDays(7).toString())).saved();
        String round = moderator.page().select("form[action$=/odwolanie]").attr("action").replace("/odwolanie", "");
        own.roundsEndOn(days.today().minusDays(1));
        meanwhile.begin = () -> write.announce("EDU", "Pomost", new ThreadDraft("W tej samej chwili", Optional.empty(), "Coś innego.", Set.of()));
        assertThat(moderator().post(round + "/wynik", Map.of()).statusCode()).isEqualTo(303);
        meanwhile.begun.join();
        assertThat(new Desk(moderator()).open("/zespoly/EDU/watki").page().select(".title-link").eachText()).contains("W tej samej chwili").anyMatch(topic -> topic.startsWith("Nie uzgodniono"));
    }

    /** Before the group is told. */
    @Singleton
    static class Meanwhile {

        private Runnable begin;
        private CompletableFuture<Void> begun;

        void closed(@Observes @Priority(Interceptor.Priority.APPLICATION) RoundClosed told) throws Exception {
            if (begin != null) {
                begun = CompletableFuture.runAsync(begin);
                begin = null;
                try {
                    begun.get(500, TimeUnit.MILLISECONDS);
                } catch (TimeoutException held) {
                    // it waits for the result, as it should
                }
            }
        }
    }

    private void draft() {
        new Desk(moderator()).open("/standardy/EDU-3/wersje/nowa").send("/nowa", Map.of("level-2", "Nie więcej niż 35 uczniów na etat.", "changes", "Próg był za niski.", "owner", "EDU")).saved();
    }

    private Sessions.Session moderator() {
        return Sessions.of("koordynator-2214", address.replaceAll("/$", ""));
    }
}
