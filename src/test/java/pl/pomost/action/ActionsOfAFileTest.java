package pl.pomost.action;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.pomost.testing.FileEntries;

/** Actions, indicators, risks and postulates say what their file says, and after a form what the form says. */
class ActionsOfAFileTest {

    private static final Responsible DEPUTY = new Responsible("i01", "naczelnik", Map.of());

    @Test
    void eachFieldIsAnsweredAsTheFileDoes() {
        FileEntries.assertThatEachFieldIsAnswered(Action.class, with("actions", "{\"area\": \"EDU\", \"title\": \"Rada\", \"state\": \"planned\", \"competence_level\": \"gmina\", \"risks\": [\"Brak kadry\"]}"));
        FileEntries.assertThatEachFieldIsAnswered(Indicator.class, with("indicators", "{\"name\": \"Kursy\", \"comment\": \"co kwartał\"}"));
        FileEntries.assertThatEachFieldIsAnswered(Risk.class, with("risks", "{\"description\": \"Brak kadry\", \"area\": \"EDU\", \"threats\": [\"bieda\"]}"));
        FileEntries.assertThatEachFieldIsAnswered(Postulate.class, FileEntries.demo("postulates"));
    }

    @Test
    void aYearNamedWithoutAnAmountIsNoYearOfTheBudget() {
        Action action = FileEntries.entry(FileEntries.json("{\"area\": \"EDU\", \"title\": \"Rada\", \"budget\": {\"2028\": 100, \"2029\": null}}"), Action.class);
        assertThat(action.budget()).containsOnlyKeys("2028");
    }

    @Test
    void anActionSaysWhatItsFormSaid() {
        Action action = Action.of(draft("abandoned", Optional.of("brak środków")));
        assertThat(action.stateReason()).contains("brak środków");
        FileEntries.assertThatFileSays(action, """
                {"area": "EDU", "title": "Kursy", "description": "Opis", "standards": [{"code": "EDU-1", "from": 1, "to": 2}], "type": "usluga",
                 "responsible": {"institution": "i01", "position": "naczelnik"}, "partners": [{"institution": "i02", "role": "sala"}], "target_group": "dorośli",
                 "includes_host_society": true, "vulnerable_groups": ["seniorzy"], "people_count": 40, "place": "Żukowo", "start": "2028-01-01", "end": "2028-12-31",
                 "milestones": [{"date": "2028-03-01", "what": "nabór"}], "budget": {"2028": 1000}, "budget_total": 1000,
                 "funding": [{"source": "FAMI", "amount": 1000, "status": "planned"}], "competence_basis": "art. 4", "competence_level": "powiat", "risks": ["kadra"],
                 "sustainability": "budżet", "languages": ["uk"], "priority": 1, "effort": 2, "impact": 3, "state": "abandoned",
                 "first_step": {"what": "spotkanie", "date": "2028-01-15", "who": "t01"}, "state_reason": "brak środków"}""");
        action.rewrite(draft("planned", Optional.empty()));
        assertThat(action.stateReason()).isEmpty();
    }

    @Test
    void indicatorsRisksAndPostulatesSayWhatTheirFormsSaid() {
        Indicator indicator = Indicator.of(new IndicatorDraft("Kursy", "result", Optional.of("osoby"), Optional.of(BigDecimal.ONE), Optional.of(LocalDate.of(2027, 9, 1)),
                Map.of("2028", BigDecimal.TEN), Optional.of("PUP"), Optional.of(DEPUTY), Optional.of("rok"), Optional.of("< 5"), Optional.of("uwaga")));
        FileEntries.assertThatFileSays(indicator, """
                {"name": "Kursy", "kind": "result", "unit": "osoby", "baseline": 1, "baseline_date": "2027-09-01", "targets": {"2028": 10}, "source": "PUP",
                 "responsible": {"institution": "i01", "position": "naczelnik"}, "frequency": "rok", "alarm_threshold": "< 5", "comment": "uwaga"}""");
        Risk risk = Risk.of(new RiskDraft(Optional.of("EDU"), "Brak kadry", Optional.of(2), Optional.of(3), Optional.of("nabór"), Optional.of(DEPUTY),
                Optional.of(LocalDate.of(2028, 6, 1)), List.of("bieda")));
        FileEntries.assertThatFileSays(risk, """
                {"area": "EDU", "description": "Brak kadry", "probability": 2, "impact": 3, "prevention": "nabór",
                 "owner": {"institution": "i01", "position": "naczelnik"}, "review_date": "2028-06-01", "threats": ["bieda"]}""");
        Postulate postulate = Postulate.of(new PostulateDraft("MSWiA", "Krótsze terminy", Optional.of("ludzie czekają")));
        FileEntries.assertThatFileSays(postulate, "{\"to_whom\": \"MSWiA\", \"text\": \"Krótsze terminy\", \"justification\": \"ludzie czekają\"}");
    }

    @Test
    void theScoreOfARiskIsProbabilityTimesImpactOnceBothAreGiven() {
        assertThat(FileEntries.entry(FileEntries.json("{\"probability\": 2, \"impact\": 3}"), Risk.class).score()).contains(6);
        assertThat(FileEntries.entry(FileEntries.json("{\"probability\": 2}"), Risk.class).score()).isEmpty();
        assertThat(FileEntries.entry(FileEntries.json("{\"impact\": 2}"), Risk.class).score()).isEmpty();
    }

    private static List<ObjectNode> with(String key, String more) {
        return Stream.concat(FileEntries.demo(key).stream(), Stream.of(FileEntries.json(more))).toList();
    }

    private static ActionDraft draft(String state, Optional<String> reason) {
        return new ActionDraft("EDU", "Kursy", Optional.of("Opis"), List.of(new StandardChange("EDU-1", 1, 2, Map.of())), Optional.of("usluga"), Optional.of(DEPUTY),
                List.of(new Partner("i02", "sala", Map.of())), new ActionDraft.Target(Optional.of("dorośli"), true, List.of("seniorzy"), Optional.of(40), Optional.of("Żukowo")),
                new ActionDraft.Time(Optional.of(LocalDate.of(2028, 1, 1)), Optional.of(LocalDate.of(2028, 12, 31)),
                        List.of(new Milestone(LocalDate.of(2028, 3, 1), "nabór", Map.of()))),
                Map.of("2028", new BigDecimal("1000")), Optional.of(new BigDecimal("1000")), List.of(new Funding("FAMI", new BigDecimal("1000"), "planned", null, Map.of())),
                Optional.of("art. 4"), Optional.of("powiat"), List.of("kadra"), Optional.of("budżet"), List.of("uk"), Optional.of(1), Optional.of(2), Optional.of(3), state,
                reason, Optional.of(new FirstStep("spotkanie", LocalDate.of(2028, 1, 15), "t01", Map.of())));
    }
}
