package pl.pomost.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.pomost.directory.Edition;
import pl.pomost.directory.PlanState;
import pl.pomost.directory.Powiat;
import pl.pomost.scenario.Scenario;
import pl.pomost.scenario.Scenarios;
import pl.pomost.shared.JsonColumns;
import pl.pomost.workshop.Card;
import pl.pomost.workshop.WholeRoom;

/** Cards are quoted word for word or not at all. */
class QuotesTest {

    private static final ObjectMapper JSON = JsonColumns.mapper();

    @Test
    void aPlainCardIsQuotedInItsLanguage() {
        Card card = card("W1-044", "uk", "Наш чат «Свої»: 640 людей.");
        assertThat(quotes(Audience.PUBLIC, card).of(List.of(card))).containsExactly(Quote.of("Наш чат «Свої»: 640 людей.", "uk", "W1-044"));
        assertThat(quotes(Audience.FULL, card).of(List.of(card))).containsExactly(Quote.of("Наш чат «Свої»: 640 людей.", "uk", "W1-044, bez podpisu"));
    }

    @Test
    void aCardWithAPersonalNumberGivesWayToANoteForEverybody() {
        Card card = card("W2-033", "pl", "odbiera go babcia (PESEL 44051401359)");
        for (Audience audience : Audience.values()) {
            assertThat(quotes(audience, card).of(List.of(card))).containsExactly(Note.hidden("Kartki W2-033 nie pokazujemy, bo może dotyczyć konkretnej osoby."));
        }
    }

    @Test
    void oneNoteSpeaksOfAllThatAreLeftOut() {
        Card small = card("W2-067", "pl", "IPI – trzy osoby");
        Card person = card("W2-033", "pl", "PESEL 44051401359");
        Card plain = card("W2-001", "pl", "kończymy o czasie");
        assertThat(quotes(Audience.PUBLIC, small, person, plain).of(List.of(small, plain, person))).containsExactly(Quote.of("kończymy o czasie", "W2-001"),
                Note.hidden("Kartek W2-067, W2-033 nie pokazujemy, bo może dotyczyć konkretnej osoby."));
    }

    @Test
    void aCardAboutAChildIsQuotedToTheTeamAndToNobodyElse() {
        Card card = card("W2-034", "pl", "mama Zuzi prosi o tłumacza, tel. 601 234 567");
        assertThat(quotes(Audience.PUBLIC, card).mayBeQuoted(card)).isFalse();
        assertThat(quotes(Audience.FULL, card).mayBeQuoted(card)).isTrue();
    }

    @Test
    void textsOfTheTeamLoseTheirPersonalPlacesInPublic() {
        var sections = List.of(Outline.of("a", "Uczeń Artem").add(Paragraph.of("Pisze mama Zuzi, tel. 601 234 567, PESEL 44051401359.")).build());
        assertThat(new WithoutPersonalData(LocalDate.of(2028, 1, 10), Audience.PUBLIC).in(sections).toString())
                .contains("Uczeń [imię ukryte]", "mama [imię ukryte], tel. [telefon ukryty], PESEL [numer ukryty]").doesNotContain("Zuzi", "601");
        assertThat(new WithoutPersonalData(LocalDate.of(2028, 1, 10), Audience.FULL).in(sections).toString())
                .contains("mama Zuzi, tel. 601 234 567, PESEL [numer ukryty]");
    }

    private static Quotes quotes(Audience audience, Card... cards) {
        Scenario scenario = Scenarios.shipped().current();
        var setting = new PlanMaterial.Setting(new Powiat("2205", "powiat kartuski", Powiat.Kind.POWIAT, "Kartuzy", 1, 1, Set.of()), List.of(),
                new Edition(UUID.randomUUID(), 2027, "Edycja 2027", List.of("pl"), List.of()), scenario, List.of(), Optional.empty(), Map.of(), LocalDate.of(2028, 1, 10), PlanState.DRAFT);
        var material = new PlanMaterial(setting, new PlanMaterial.People(Optional.empty(), List.of(), List.of(), List.of(), Map.of(), Optional.empty()),
                new WholeRoom(List.of(), List.of(cards), List.of(), Map.of(), Map.of()), null, null, List.of(), List.of());
        return new Quotes(material, audience, new Discretion(audience, scenario), new Labels(material));
    }

    private static Card card(String code, String lang, String text) {
        Card card = JSON.convertValue(Map.of("id", code, "lang", lang, "text", text, "type", "diagnosis", "channel", "paper"), Card.class);
        card.identify(UUID.randomUUID());
        return card;
    }
}
