package pl.pomost.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.pomost.plan.PlanFacts.Text;

/** Small numbers of people in digits and in words, and what looks like them. */
class FewPeopleTest {

    private static final int LIMIT = 5;

    @ParameterizedTest
    @ValueSource(strings = {"Czworo z nich samo ma doświadczenie migracji.", "W gminie mieszka troje dzieci z Syrii.", "Do szkoły chodzi 2 uczniów z Ukrainy.",
            "Program objął cztery osoby.", "Pomogliśmy trzem osobom.", "Została jedna rodzina z Gruzji.", "Jedno dziecko nie chodzi do szkoły.",
            "W 2026 r. przyjechały 3 nowe rodziny.", "Dwoje zrezygnowało.", "Są tu dwie samotne matki.", "Uczą się tu dwaj cudzoziemcy."})
    void isFound(String text) {
        assertThat(FewPeople.in(text, LIMIT, 0)).hasSize(1).first().asString().isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kurs prowadzi dwoje doradców.", "Zatrudniono czworo nowych nauczycieli.", "Z mediami rozmawia jedna osoba.", "Przyszło 12 osób.", "To 2,4 osoby na tysiąc.",
            "Trwa cztery dni, trzy razy w roku.", "Program objął pięć osób.", "W rozdziale 3 opisano rodziny.", "Powstaną 2 mieszkania.", "Wskaźnik 1.2 osób nie liczy.", "5 rodzin"})
    void isLeftAlone(String text) {
        assertThat(FewPeople.in(text, LIMIT, 0)).isEmpty();
    }

    @Test
    void aPlaceStandsWithSomeWordsAroundIt() {
        assertThat(FewPeople.in("Na początku długiego zdania, którego nikt nie czyta do końca, stoi, że czworo z nich przyjechało z daleka, a potem mówi się o czymś zupełnie innym i długo.", LIMIT, 0))
                .containsExactly("…którego nikt nie czyta do końca, stoi, że czworo z nich przyjechało z daleka, a potem mówi…");
    }

    /** It is about those words: for others it has to be taken anew. */
    @Test
    void aDecisionHoldsForTheWordsThatItWasTakenOf() {
        var text = new Text("action", "A-EDU-1", "Kurs dla trzech osób.");
        var decided = List.of(FewShown.of("action", "A-EDU-1", FewPeople.in(text.words(), LIMIT, 0), "To pracownicy.", LocalDate.of(2028, 1, 10)));
        assertThat(FewInTexts.in(List.of(text), decided, Map.of(), LIMIT)).singleElement().satisfies(found -> assertThat(found.decision()).isPresent());
        assertThat(FewInTexts.in(List.of(new Text("action", "A-EDU-1", "Kurs dla dwóch osób.")), decided, Map.of(), LIMIT)).singleElement().satisfies(found -> assertThat(found.decision()).isEmpty());
        assertThat(FewInTexts.in(List.of(new Text("card", "W1-001", "Kurs dla dwóch osób.")), decided, Map.of(), LIMIT)).as("cards are not in the public plan as they are").isEmpty();
    }

    /** An entry that counts three people is asked about by that number; that four are women is a number of its own. */
    @Test
    void whatAnEntryCountsIsDecidedAboutThereAndNothingElseInItsWords() {
        var text = new Text("diagnosis", "D-POM-03", "Program objął trzy osoby. Przyszły też 4 kobiety.");
        assertThat(FewInTexts.in(List.of(text), List.of(), Map.of("D-POM-03", 3), LIMIT)).singleElement()
                .satisfies(found -> assertThat(found.places()).singleElement().asString().contains("4 kobiety"));
    }
}
