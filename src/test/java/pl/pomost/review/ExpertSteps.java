package pl.pomost.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

/** ROPS asks an expert about an area of the frozen plan, and the expert answers. */
record ExpertSteps(Desk reviewer, Desk expert, Desk coordinator) {

    void askAndAnswer() {
        reviewer.open("/powiaty/2205/ocena/opinie");
        String asked = reviewer.option("expert", "Ekspert Zdrowie");
        reviewer.send("/opinie", Map.of("area", "EDU", "expert", asked, "question", "Czy to realne?")).refused(422, "nie jest ekspertem w tym obszarze");
        reviewer.open("/powiaty/2205/ocena/opinie").send("/opinie", Map.of("area", "ZDR", "expert", asked, "question", "Czy to realne?")).saved().sees("czeka, termin");
        expert.open("/opinie");
        String link = expert.page().select("main table a").attr("href");
        expert.open(link).sees("Czy to realne?", "A-ZDR-3", "D-ZDR-04").seesNot("A-EDU-1", "A-ZAT-4");
        coordinator.open(link);
        assertThat(coordinator.status()).isEqualTo(404);
        expert.send(link, Map.of("stance", "with_remarks", "answer", "A-ZDR-3 jest potrzebne, ale termin za krótki.")).saved().sees("z uwagami");
        reviewer.open("/powiaty/2205/ocena/opinie").sees("termin za krótki");
    }
}
