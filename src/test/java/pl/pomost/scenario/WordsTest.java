package pl.pomost.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

    private final LocalizedText resource = new LocalizedText("zasób", "ресурс", "resource", null);

    @Test
    void missingLanguageFallsBackToPolish() {
        assertThat(resource.text("uk")).isEqualTo("ресурс");
        assertThat(resource.text("plain")).isEqualTo("zasób");
        assertThat(resource.text("de")).isEqualTo("zasób");
        assertThat(LocalizedText.polish("przerwa").text("en")).isEqualTo("przerwa");
    }

    @Test
    void choiceIsFoundByCodeAndByLabelInAnyLanguage() {
        var kinds = new Dictionary(List.of(new DictionaryEntry("resource", resource)));

        assertThat(List.of("resource", "zasób", "Zasób ", "ресурс")).allSatisfy(value -> assertThat(kinds.find(value)).isPresent());
        assertThat(kinds.find("problem")).isEmpty();
    }

    @Test
    void unknownCodeIsShownAsItIs() {
        assertThat(new Dictionary(List.of()).label("resource", "pl")).isEqualTo("resource");
    }
}
