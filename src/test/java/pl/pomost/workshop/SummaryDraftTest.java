package pl.pomost.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.pomost.scenario.Scenario;
import pl.pomost.scenario.Scenarios;
import pl.pomost.scenario.Stage;

/** What a workshop's summary begins from: its results in words, without names. */
class SummaryDraftTest {

    private final Scenario scenario = Scenarios.shipped().current();
    private final Stage stage = scenario.stage(2).orElseThrow();
    private final Workshop workshop = Workshop.prepared(UUID.randomUUID(), scenario, stage);
    private final List<Activity> activities = Activity.all(workshop.id(), scenario, stage);
    private final Agenda agenda = Agenda.of(workshop, activities, stage::activity);
    private final List<CardRow> cards = new ArrayList<>();
    private final List<Cluster> groups = new ArrayList<>();
    private final List<Ledger.Sum> dots = new ArrayList<>();

    @Test
    void groupsAndCardsStandByTheirDotsWithTheChannelsTheyCameBy() {
        Cluster group = Cluster.named("Brak tłumacza", workshop, table().id());
        groups.add(group);
        UUID first = card("diagnosis", "Nikt nie tłumaczy w przychodni", group.id(), Map.of());
        card("diagnosis", "W urzędzie też nie", group.id(), Map.of());
        UUID alone = card("diagnosis", "Autobus jeździ raz dziennie", null, Map.of());
        dots.add(new Ledger.Sum(first, "importance", "device", 9));
        dots.add(new Ledger.Sum(first, "importance", "paper", 5));
        dots.add(new Ledger.Sum(alone, "importance", "scribe", 3));
        dots.add(new Ledger.Sum(alone, "influence", "device", 2));

        assertThat(words()).containsSubsequence("- Kartki: 3.", "- „Brak tłumacza” (2\u00a0kartki); Jak ważne? 14 (telefony 9, papier 5)",
                "- Autobus jeździ raz dziennie; Jak ważne? 3 (notowane na sali 3); Czy mamy wpływ? 2 (telefony 2)");
    }

    @Test
    void onlyTheFirstOfManyAreNamedAndTheRestAreCounted() {
        for (int i = 1; i <= 9; i++) {
            dots.add(new Ledger.Sum(card("diagnosis", "Kartka numer " + i, null, Map.of()), "importance", "paper", i));
        }
        assertThat(words()).contains("Kartki: 9. Najwyżej:").contains("Kartka numer 9").contains("Kartka numer 5").doesNotContain("Kartka numer 4");
    }

    @Test
    void questionsAndDeadlinesAreGatheredAtTheEnd() {
        card("diagnosis", "Kto zapłaci za tłumacza?", null, Map.of());
        card("commitment", "Zadzwonię do szkoły", null, Map.of("due", "2027-09-30"));
        card("commitment", "Dzień, którego nie ma", null, Map.of("due", "2027-02-31"));
        assertThat(words()).contains("Pytania otwarte\n- Kto zapłaci za tłumacza?").contains("Pierwsze kroki\n- Zadzwonię do szkoły (do 30 września 2027)");
    }

    @Test
    void itCountsPeopleBySectorAndSaysNothingOfAParticularPerson() {
        card("diagnosis", "Pani Oksana, tel. 501 234 567, czeka od roku", null, Map.of());
        var sectors = new LinkedHashMap<String, Long>(Map.of("samorząd", 8L));
        String words = draft().words(sectors);
        assertThat(words).startsWith("Kto był\n- Razem: 8\u00a0osób\n- samorząd: 8\n").doesNotContain("501 234 567");
    }

    @Test
    void whatIsParkedStandsApartAndWhatIsHeldBackStaysOut() {
        card("diagnosis", "O tym innym razem", null, Map.of(), Held.PARKED);
        card("diagnosis", "Tego nikt nie puścił", null, Map.of(), Held.WAITING);
        assertThat(words()).contains("Odłożone na parking\n- O tym innym razem").doesNotContain("Tego nikt nie puścił");
    }

    @Test
    void wordsThatWereRemovedStayOut() {
        cards.add(new CardRow(UUID.randomUUID(), workshop.id(), table().id(), null, "W2-001", "EDU", "diagnosis", Card.REMOVED, "pl", "paper", Map.of(), Map.of(), "dane", null, null, null));
        assertThat(words()).doesNotContain(Card.REMOVED);
    }

    private Activity table() {
        return activities.stream().filter(each -> each.code().equals("W2-4-EDU")).findFirst().orElseThrow();
    }

    private UUID card(String type, String text, UUID group, Map<String, String> fields) {
        return card(type, text, group, fields, null);
    }

    private UUID card(String type, String text, UUID group, Map<String, String> fields, Held held) {
        UUID id = UUID.randomUUID();
        var typed = new LinkedHashMap<String, JsonNode>();
        fields.forEach((key, value) -> typed.put(key, TextNode.valueOf(value)));
        cards.add(new CardRow(id, workshop.id(), table().id(), group, "W2-%03d".formatted(cards.size() + 1), "EDU", type, text, "pl", "paper", typed, Map.of(), null, held, null, null));
        return id;
    }

    private String words() {
        return draft().words(Map.of());
    }

    private SummaryDraft draft() {
        return new SummaryDraft(agenda, scenario, cards, groups, new Ledger(dots), LocalDate.of(2028, 1, 10));
    }
}
