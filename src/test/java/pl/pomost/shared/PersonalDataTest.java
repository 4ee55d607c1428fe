package pl.pomost.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * How much is found and how often in vain. Two lists of sentences were made up for it, as they might stand on cards; names and
 * numbers in them belong to nobody. The third list is every text of the demo's complete process.
 */
class PersonalDataTest {

    private static final LocalDate TODAY = LocalDate.of(2028, 1, 10);
    private static final Set<String> NAMES_PEOPLE = Set.of("email", "phone", "address", "first_name", "last_name", "name");
    private static final Set<String> NOT_FREE = Set.of("dictionaries", "meta", "known_flaws", "review");

    @Test
    void nineOfTenSentencesAboutAPersonAreFound() {
        List<String> missed = lines("/personal/with.txt").stream().filter(line -> PersonalData.in(line, TODAY).isEmpty()).toList();
        assertThat(missed).as("missed of %d", lines("/personal/with.txt").size()).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void atMostTwoOfThirtyThreeSentencesAboutNobodyAreSuspected() {
        List<String> vain = lines("/personal/without.txt").stream().filter(line -> !PersonalData.in(line, TODAY).isEmpty()).toList();
        assertThat(vain).as("suspected in vain of %d", lines("/personal/without.txt").size()).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void inACompleteProcessTheOneCardAboutAChildIsFoundAndNothingElse() throws IOException {
        var texts = new ArrayList<String>();
        try (var demo = PersonalDataTest.class.getResourceAsStream("/demo/kartuski.json")) {
            gather(JsonColumns.mapper().readTree(demo), texts);
        }
        List<String> suspected = texts.stream().filter(text -> !PersonalData.in(text, TODAY).isEmpty()).toList();

        assertThat(texts).hasSizeGreaterThan(1500);
        assertThat(suspected).singleElement().asString().startsWith("Sprawa z zeszłego tyg.");
        assertThat(PersonalData.in(suspected.get(0), TODAY)).extracting(Suspicion::kind, Suspicion::quote).containsExactly(
                tuple(Suspicion.Kind.CHILD, "Maksymek Hordijenko"),
                tuple(Suspicion.Kind.PERSONAL_NUMBER, "44051401359"));
    }

    @Test
    void whatIsSuspectedIsTakenOutOfPublicTexts() {
        assertThat(PersonalData.without("Maksymek z 2b (PESEL 44051401359), tel. mamy 601 234 567, oksana@gmail.com.", TODAY))
                .isEqualTo("[imię ukryte] z 2b (PESEL [numer ukryty]), tel. mamy [telefon ukryty], [adres ukryty].");
    }

    /** Every text that people write; contacts of the team are known to name people. */
    private static void gather(JsonNode node, List<String> texts) {
        if (node.isTextual() && node.asText().contains(" ")) {
            texts.add(node.asText());
        }
        node.fields().forEachRemaining(field -> {
            if (!NAMES_PEOPLE.contains(field.getKey()) && !NOT_FREE.contains(field.getKey())) {
                gather(field.getValue(), texts);
            }
        });
        if (node.isArray()) {
            node.forEach(each -> gather(each, texts));
        }
    }

    private static List<String> lines(String file) {
        try (var in = new BufferedReader(new InputStreamReader(PersonalDataTest.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            return in.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
