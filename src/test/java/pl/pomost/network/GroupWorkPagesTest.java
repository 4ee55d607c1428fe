package pl.pomost.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import pl.pomost.testing.Forms;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Sessions;
import pl.pomost.testing.Sessions.Session;

/** What a group does, through its pages: a meeting from its plan to what it decided, a thread with its calls, documents; then contacts and the knowledge base. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class GroupWorkPagesTest extends GroupStage {

    @Test
    void aMeetingIsPlannedCalledWrittenDownAndItsDecisionsAreDone() {
        own.found("PROBA", true, Map.of("koordynator-2203", GroupRole.MODERATOR, "koordynator-2202", GroupRole.MEMBER, "koordynator-2204", GroupRole.MEMBER));
        Session moderator = as("koordynator-2203");
        Session secretary = as("koordynator-2202");
        Map<String, String> plan = Map.of("do", "zapisz", "title", "Próba spotkania", "day", "2028-01-10", "from", "9.30", "to", "11", "place", "Człuchów", "agenda", "Pierwszy punkt\nDrugi punkt",
                "secretary", "koordynator-2202");
        assertThat(secretary.post("/zespoly/PROBA/spotkania/nowe", plan).statusCode()).isEqualTo(403);
        HttpResponse<String> wrong = moderator.post("/zespoly/PROBA/spotkania/nowe", Map.of("do", "zapisz", "title", "Bez miejsca", "day", "jutro", "from", "25:00"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(page(wrong).select(".errors li")).hasSize(3);
        assertThat(moderator.post("/zespoly/PROBA/spotkania/nowe", plan).headers().firstValue("Location").orElseThrow()).endsWith("/zespoly/PROBA/spotkania/1");

        assertThat(moderator.post("/zespoly/PROBA/spotkania/1/zaproszenie", Map.of("do", "zaproszenie")).statusCode()).isEqualTo(303);
        assertThat(own.letters("group/meeting/%")).hasSize(3).allMatch(letter -> letter.startsWith("GROUP Zaproszenie na spotkanie zespołu „Zespół na próbę”: Próba spotkania"));
        Document form = page(moderator.get("/zespoly/PROBA/spotkania/1/edycja"));
        assertThat(form.select("input[name=from]").val()).isEqualTo("9:30");
        assertThat(moderator.post("/zespoly/PROBA/spotkania/1/edycja", Forms.filled(form, "place", "Chojnice")).statusCode()).isEqualTo(303);
        assertThat(own.letters("group/meeting/%/MOVED/%")).hasSize(3);
        String calendar = new String(as("czlonek-2205").download("/zespoly/PROBA/spotkania/1/spotkanie.ics"), StandardCharsets.UTF_8);
        assertThat(calendar).contains("SEQUENCE:1", "LOCATION:Chojnice", "DTSTART;TZID=Europe/Warsaw:20280110T093000");

        Document minutes = page(secretary.get("/zespoly/PROBA/spotkania/1/protokol"));
        assertThat(minutes.select("input[name=present]")).hasSize(3);
        assertThat(as("koordynator-2204").get("/zespoly/PROBA/spotkania/1/protokol").statusCode()).isEqualTo(403);
        var sent = Forms.filled(minutes, "minutes", "Zgodziliśmy się co do progu.");
        sent.add(Map.entry("present", "koordynator-2202"));
        assertThat(secretary.post("/zespoly/PROBA/spotkania/1/protokol", sent).statusCode()).isEqualTo(303);
        assertThat(secretary.post("/zespoly/PROBA/spotkania/1/protokol", sent).statusCode()).as("the form was made before").isEqualTo(409);
        assertThat(secretary.post("/zespoly/PROBA/spotkania/1/ustalenia", Map.of("do", "zapisz", "text", "Zebrać wzory.", "owner", "koordynator-2204", "due", "2028-01-09")).statusCode()).isEqualTo(303);

        Document seen = page(as("czlonek-2205").get("/zespoly/PROBA/spotkania/1"));
        assertThat(seen.select("#protokol ~ dl li").eachText()).containsExactly("Koordynator powiat chojnicki");
        assertThat(seen.select("main").text()).contains("Zgodziliśmy się co do progu.", "Zebrać wzory.", "po terminie");
        assertThat(seen.select("form[action$=/stan]")).isEmpty();
        assertThat(as("czlonek-2205").post("/zespoly/PROBA/decyzje/1/stan", Map.of("state", "done")).statusCode()).isEqualTo(403);
        assertThat(secretary.post("/zespoly/PROBA/decyzje/1/stan", Map.of("state", "done")).statusCode()).as("neither the owner nor the lead").isEqualTo(403);
        assertThat(as("koordynator-2204").post("/zespoly/PROBA/decyzje/1/stan", Map.of("state", "done")).statusCode()).isEqualTo(303);
        assertThat(page(moderator.get("/zespoly/PROBA/spotkania/1/druk")).select("main").text()).contains("wykonane 10 stycznia 2028", "Pierwszy punkt");
        assertThat(moderator.post("/zespoly/PROBA/spotkania/1/odwolanie", Map.of("do", "odwolanie")).statusCode()).as("it is written down").isEqualTo(409);

        assertThat(found(Sessions.anonymous(base()), "czyzykach")).isEmpty();
        assertThat(as("czlonek-2205").get("/szukaj?q=czyzyki").body()).as("nor is the word offered or counted").doesNotContainIgnoringCase("czyżyk");
        own.leave("PROBA", "koordynator-2202");
        Document without = page(moderator.get("/zespoly/PROBA/spotkania/1/edycja"));
        assertThat(without.select("select[name=secretary] option[selected]").text()).as("nobody falls out of the form without a word").contains("nie należy już do zespołu");
        assertThat(moderator.post("/zespoly/PROBA/spotkania/nowe", plan(plan, "koordynator-2204")).statusCode()).isEqualTo(303);
        assertThat(moderator.post("/zespoly/PROBA/spotkania/2/odwolanie", Map.of("do", "odwolanie")).statusCode()).isEqualTo(303);
        assertThat(moderator.post("/zespoly/PROBA/spotkania/2/ustalenia", Map.of("do", "zapisz", "text", "Za późno.", "owner", "koordynator-2204")).statusCode()).as("it was called off").isEqualTo(409);
        assertThat(secretary.get("/moje-dane/plik").body()).as("their own data").contains("Zgodziliśmy się co do progu.", "2028-01-10 Próba spotkania");
        assertThat(as("koordynator-2204").get("/moje-dane/plik").body()).contains("Zebrać wzory.").doesNotContain("Zgodziliśmy się");
    }

    @Test
    void aThreadIsReadMarkedAnsweredMendedAndRemoved() {
        own.found("PROBA", true, Map.of("koordynator-2203", GroupRole.MODERATOR, "koordynator-2202", GroupRole.MEMBER, "koordynator-2204", GroupRole.MEMBER));
        Session author = as("koordynator-2202");
        assertThat(as("czlonek-2205").get("/zespoly/PROBA/watki/nowy").statusCode()).isEqualTo(403);
        HttpResponse<String> wrong = author.post("/zespoly/PROBA/watki/nowy", Map.of("do", "zapisz", "topic", "Temat", "about", "https://example.org/x", "text", "Treść"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(page(wrong).select("textarea[name=text]").val()).isEqualTo("Treść");
        HttpResponse<String> begun = author.post("/zespoly/PROBA/watki/nowy", Map.of("do", "zapisz", "topic", "Czyżyki w bibliotece", "about", "/powiaty/2206/dzialania/A-EDU-1",
                "text", "Pytanie do @Koordynator powiat człuchowski: <b>jak</b>?", "mention", "koordynator-2204"));
        assertThat(begun.headers().firstValue("Location").orElseThrow()).endsWith("/zespoly/PROBA/watki/1");
        assertThat(own.letters("group/mention/%")).hasSize(2).allMatch(letter -> letter.startsWith("MENTION Koordynator powiat chojnicki przywołuje cię"));
        assertThat(own.letters("group/thread/%")).as("whoever is called gets no second letter").isEmpty();

        Session moderator = as("koordynator-2203");
        assertThat(page(moderator.get("/zespoly")).select("section[aria-labelledby=twoje] .state").text()).contains("1 nowy wpis");
        Document thread = page(moderator.get("/zespoly/PROBA/watki/1"));
        assertThat(thread.select("article")).hasSize(1);
        assertThat(thread.select("article").text()).contains("<b>jak</b>", "nowe", "Przywołano: Koordynator powiat człuchowski, Koordynator powiat gdański");
        assertThat(thread.select("main a[href=/powiaty/2206/dzialania/A-EDU-1?edition=2027]").text()).isEqualTo("A-EDU-1 (2206)");
        assertThat(page(moderator.get("/zespoly")).select("section[aria-labelledby=twoje] .state").text()).doesNotContain("nowy wpis");

        assertThat(moderator.post("/zespoly/PROBA/watki/1/odpowiedzi", Map.of("do", "zapisz", "text", "")).statusCode()).isEqualTo(422);
        assertThat(moderator.post("/zespoly/PROBA/watki/1/odpowiedzi", Map.of("do", "zapisz", "text", "Mamy na to wzór.")).statusCode()).isEqualTo(303);
        Document mend = page(author.get("/zespoly/PROBA/watki/1/wpisy/1"));
        assertThat(author.post("/zespoly/PROBA/watki/1/wpisy/1", Forms.filled(mend, "text", "Pytanie o czyżyki.")).statusCode()).isEqualTo(303);
        assertThat(author.get("/zespoly/PROBA/watki/1/wpisy/2").statusCode()).as("somebody else's").isEqualTo(403);
        assertThat(found(as("czlonek-2205"), "czyzykach")).contains("Czyżyki w bibliotece");
        assertThat(found(Sessions.anonymous(base()), "czyzykach")).isEmpty();

        assertThat(as("koordynator-2204").post("/zespoly/PROBA/watki/1/wpisy/1/usun", Map.of("do", "usun")).statusCode()).isEqualTo(403);
        assertThat(moderator.post("/zespoly/PROBA/watki/1/wpisy/1/usun", Map.of("do", "usun")).statusCode()).isEqualTo(303);
        Document removed = page(author.get("/zespoly/PROBA/watki/1"));
        assertThat(removed.select("#wpis-1").text()).contains("Prowadzący zespół usunął ten wpis.").doesNotContain("czyżyki");
        assertThat(removed.select("#wpis-2").text()).contains("Mamy na to wzór.");

        // longer than a page: it opens where reading goes on
        IntStream.rangeClosed(3, 28).forEach(seq -> assertThat(author.post("/zespoly/PROBA/watki/1/odpowiedzi", Map.of("do", "zapisz", "text", "Odpowiedź " + seq)).headers().firstValue("Location").orElseThrow())
                .endsWith("/watki/1?strona=" + (seq > 25 ? 2 : 1) + "#wpis-" + seq));
        assertThat(page(moderator.get("/zespoly/PROBA/watki")).select(".todo a").attr("href")).isEqualTo("/zespoly/PROBA/watki/1?strona=1#wpis-3");
        Document before = page(moderator.get("/zespoly/PROBA/watki/1"));
        assertThat(before.select("article")).hasSize(25);
        assertThat(before.select("article .state")).as("unread").hasSize(23);
        assertThat(before.select(".pager a").eachAttr("href")).contains("/zespoly/PROBA/watki/1?strona=2");
        assertThat(page(moderator.get("/zespoly/PROBA/watki")).select(".todo").text()).as("read to the end of the page").contains("3 nowe");
        assertThat(page(moderator.get("/zespoly/PROBA/watki/1")).select("article").eachAttr("id")).containsExactly("wpis-26", "wpis-27", "wpis-28");
        assertThat(page(moderator.get("/zespoly/PROBA/watki/1?strona=1")).select("article")).hasSize(25);
        assertThat(author.get("/zespoly/PROBA/watki/1/wpisy/28").statusCode()).isEqualTo(200);

        own.close("PROBA");
        assertThat(found(as("czlonek-2205"), "czyzykach")).as("a closed group's threads are found by others no more").isEmpty();
        assertThat(found(author, "czyzykach")).as("by its members").contains("Czyżyki w bibliotece");
        assertThat(found(as("rops"), "czyzykach")).as("and by whoever sees the region").contains("Czyżyki w bibliotece");
        own.leave("PROBA", "koordynator-2202");
        assertThat(found(author, "czyzykach")).as("and no more once they have left").isEmpty();
        assertThat(as("czlonek-2205").get("/zespoly/PROBA/watki/1").statusCode()).isEqualTo(404);
        assertThat(as("czlonek-2205").get("/zespoly/PROBA/spotkania").statusCode()).isEqualTo(404);
        assertThat(as("auditor").get("/zespoly/PROBA/watki/1").statusCode()).isEqualTo(200);
    }

    @Test
    void documentsComeInAsWhatTheyAreAndGoOutToBeSaved() {
        own.found("PROBA", true, Map.of("koordynator-2203", GroupRole.MODERATOR, "koordynator-2202", GroupRole.MEMBER));
        Session member = as("koordynator-2202");
        assertThat(member.upload("/zespoly/PROBA/dokumenty", Map.of("title", "Strona", "do", "zapisz"), "plik", "<html><script>".getBytes(StandardCharsets.UTF_8)).statusCode()).isEqualTo(422);
        assertThat(member.upload("/zespoly/PROBA/dokumenty", Map.of("title", "Wzór umowy", "do", "zapisz"), "plik", "%PDF-1.7 wzór".getBytes(StandardCharsets.UTF_8)).statusCode()).isEqualTo(303);
        String link = page(as("czlonek-2205").get("/zespoly/PROBA/dokumenty")).select("tbody a").attr("href");
        assertThat(found(as("czlonek-2205"), "wzorami umów", "document")).containsExactly("Wzór umowy");
        HttpResponse<String> file = as("czlonek-2205").get(link);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow()).startsWith("attachment;").endsWith("plik.pdf");
        assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(as("czlonek-2205").post(link + "/usun", Map.of()).statusCode()).isEqualTo(403);
        own.close("PROBA");
        assertThat(found(as("czlonek-2205"), "wzorami umów", "document")).as("the group is closed").isEmpty();
        assertThat(found(member, "wzorami umów", "document")).containsExactly("Wzór umowy");
        assertThat(found(as("rops"), "wzorami umów", "document")).containsExactly("Wzór umowy");
        assertThat(as("koordynator-2203").post(link + "/usun", Map.of()).statusCode()).isEqualTo(303);
        assertThat(member.get(link).statusCode()).isEqualTo(404);
        assertThat(found(member, "wzorami umów", "document")).as("it is gone").isEmpty();
    }

    @Test
    void contactsAreForTeamsUntilTheyAreMarkedAsPublic() {
        Session coordinator = as("koordynator-2203");
        Session world = Sessions.anonymous(base());
        assertThat(as("czlonek-2205").get("/kontakty/nowy").statusCode()).isEqualTo(403);
        assertThat(as("rops").get("/kontakty/nowy").statusCode()).isEqualTo(403);
        HttpResponse<String> wrong = coordinator.post("/kontakty/nowy", Map.of("do", "zapisz", "office", "Biuro na próbę", "matter", "Sprawy"));
        assertThat(page(wrong).select(".errors li").eachText()).singleElement().asString().contains("nikt tu nie trafi");
        assertThat(coordinator.post("/kontakty/nowy", Map.of("do", "zapisz", "office", "Biuro na próbę", "matter", "Zgłoszenia o przemocy", "area", "BEZ", "phone", "59 000 00 00", "languages", "uk"))
                .statusCode()).isEqualTo(303);
        assertThat(offices(world, "?powiat=2203")).doesNotContain("Biuro na próbę");
        assertThat(offices(as("ekspert-edukacja"), "?powiat=2203")).as("experts are of no team").doesNotContain("Biuro na próbę");
        assertThat(offices(as("czlonek-2205"), "?szukaj=przemocy&jezyk=uk&obszar=BEZ")).containsExactly("Biuro na próbę");
        assertThat(offices(as("czlonek-2205"), "?powiat=2203&jezyk=en")).isEmpty();
        assertThat(found(as("czlonek-2205"), "zgłoszeniami przemocy", "contact")).containsExactly("Biuro na próbę");
        assertThat(found(as("rops"), "zgłoszenie przemoc ukraiński", "contact")).as("by the language that is spoken there").containsExactly("Biuro na próbę");
        assertThat(found(as("ekspert-edukacja"), "zgłoszeniami przemocy", "contact")).doesNotContain("Biuro na próbę");
        assertThat(found(world, "zgłoszeniami przemocy", "contact")).doesNotContain("Biuro na próbę");
        String edit = page(coordinator.get("/kontakty?powiat=2203")).select("a[href$=/edycja]").attr("href");
        assertThat(as("koordynator-2205").get(edit).statusCode()).isEqualTo(403);
        assertThat(as("ekspert-edukacja").get(edit).statusCode()).isEqualTo(404);
        assertThat(coordinator.post(edit, Forms.filled(page(coordinator.get(edit)), "open", "tak")).statusCode()).isEqualTo(303);
        assertThat(offices(world, "?powiat=2203")).contains("Biuro na próbę");
        assertThat(found(world, "zgłoszeniami przemocy", "contact")).containsExactly("Biuro na próbę");
        String hit = page(world.get("/szukaj?rodzaj=contact&q=zgłoszeniami+przemocy&powiat=2203".replace("ł", "%C5%82").replace("ś", "%C5%9B"))).select(".hits h3 a").attr("href");
        assertThat(page(world.get(hit)).select("section.panel h3").eachText()).containsExactly("Biuro na próbę");
        assertThat(page(world.get("/kontakty?powiat=2203")).select("form[method=post]")).isEmpty();
        assertThat(coordinator.post(edit.replace("/edycja", "/usun"), Map.of()).statusCode()).isEqualTo(303);
        assertThat(offices(world, "?powiat=2203")).doesNotContain("Biuro na próbę");
    }

    @Test
    void aQuestionIsAskedAnsweredFoundAndPublished() {
        Session asker = as("czlonek-2205");
        Map<String, String> question = Map.of("do", "zapisz", "title", "Czy biblioteka może wydać kartę na paszport zagraniczny?", "text", "Bibliotekarka pyta o dokument.", "area", "KUL");
        assertThat(Sessions.anonymous(base()).get("/wiedza/nowe").statusCode()).isEqualTo(302);
        String place = asker.post("/wiedza/nowe", question).headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
        assertThat(own.letters("question/%")).anyMatch(letter -> letter.contains("Czy biblioteka"));
        assertThat(asker.get(place).statusCode()).isEqualTo(200);
        assertThat(as("koordynator-2206").get(place).statusCode()).as("nobody else sees it before it is answered").isEqualTo(404);
        assertThat(as("ekspert-zdrowie").get(place).statusCode()).isEqualTo(404);
        assertThat(asker.post(place + "/odpowiedz", Map.of("do", "zapisz", "answer", "Sam sobie")).statusCode()).isEqualTo(403);
        Session expert = as("ekspert-kultura");
        Document form = page(expert.get(place));
        assertThat(form.select("main").text()).contains("powiat kartuski");
        assertThat(expert.post(place + "/odpowiedz", Forms.filled(form, "answer", "Tak, wystarczy paszport.")).statusCode()).isEqualTo(303);
        assertThat(as("koordynator-2206").get(place).statusCode()).isEqualTo(200);
        assertThat(Sessions.anonymous(base()).get(place).statusCode()).isEqualTo(404);
        assertThat(found(as("koordynator-2206"), "biblioteki paszportem")).anyMatch(title -> title.startsWith("Czy biblioteka"));
        assertThat(expert.post(place + "/publikacja", Map.of("state", "open")).statusCode()).isEqualTo(403);
        // ROPS publishes what it has read, in words that name nobody; whoever asked keeps theirs
        Document publishing = page(as("rops").get(place));
        assertThat(publishing.select("input[name=public-title]").val()).isEqualTo(question.get("title"));
        assertThat(as("rops").post(place + "/publikacja", Forms.filled(publishing, "version", "0")).statusCode()).as("answered since").isEqualTo(409);
        assertThat(as("rops").post(place + "/publikacja", Forms.filled(publishing, "public-text", "")).statusCode()).isEqualTo(422);
        assertThat(as("rops").post(place + "/publikacja", Forms.filled(publishing, "public-text", "Osoba pyta o dokument.")).statusCode()).isEqualTo(303);
        assertThat(page(asker.get(place)).select("#pytanie + p").text()).isEqualTo("Bibliotekarka pyta o dokument.");
        assertThat(page(as("koordynator-2206").get(place)).text()).contains("Osoba pyta o dokument.").doesNotContain("Bibliotekarka");
        assertThat(page(as("rops").get(place)).text()).contains("Bibliotekarka pyta", "Inni czytają to pytanie innymi słowami");
        assertThat(found(Sessions.anonymous(base()), "bibliotekarka")).noneMatch(title -> title.startsWith("Czy biblioteka"));
        Document open = page(Sessions.anonymous(base()).get(place));
        assertThat(open.select("main").text()).contains("Tak, wystarczy paszport.", "Osoba pyta o dokument.").doesNotContain("Bibliotekarka", "Kultura", "kartuski", "Michał");

        HttpResponse<String> again = as("koordynator-2206").post("/wiedza/nowe", Map.of("do", "zapisz", "title", "Jaki dokument do karty bibliotecznej?", "text", "Czy w bibliotece wystarczy paszport?"));
        assertThat(again.statusCode()).as("what is there already is shown first").isEqualTo(422);
        assertThat(page(again).select("section.message a").eachText()).anyMatch(title -> title.startsWith("Czy biblioteka"));
        assertThat(page(again).select("input[name=seen]").val()).isEqualTo("tak");
        assertThat(page(again).select("input[name=title]").val()).isEqualTo("Jaki dokument do karty bibliotecznej?");
        assertThat(asker.post(place + "/wycofanie", Map.of("do", "wycofanie")).statusCode()).as("it has an answer").isEqualTo(403);
    }

    private static Map<String, String> plan(Map<String, String> like, String secretary) {
        var plan = new HashMap<>(like);
        plan.put("secretary", secretary);
        return plan;
    }

    private static List<String> offices(Session session, String query) {
        return page(session.get("/kontakty" + query)).select("section.panel h3").eachText();
    }

    /** Titles of what the search finds. */
    private static List<String> found(Session session, String words) {
        return page(session.get("/szukaj?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))).select(".hits h3").eachText();
    }

    private static List<String> found(Session session, String words, String kind) {
        return page(session.get("/szukaj?rodzaj=" + kind + "&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))).select(".hits h3").eachText();
    }
}
