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

    @Test
    void somebodyWhoIsNamedAndTheirHomeAreFound() {
        assertThat(PersonalData.in("Pani Oksana Bondar z ul. Sienkiewicza 4 choruje na gruźlicę", TODAY)).extracting(Suspicion::kind, Suspicion::quote).containsExactly(
                tuple(Suspicion.Kind.PERSON, "Pani Oksana Bondar"), tuple(Suspicion.Kind.HOME, "ul. Sienkiewicza 4"));
        assertThat(List.of("Pan Ahmed Haddad ma HIV", "pomóc panu Nowakowi", "Rozmawiałem z panią Olą o czynszu", "dzwonić do p. Jana Kowalskiego", "Oksana Bondar jest w ciąży",
                "Rodzina z al. Jana Pawła II 5/3 nie płaci za prąd", "Пані Оксана Бондар чекає", "Mr Ahmed Haddad has no papers", "Iwan Petrenko pracuje nielegalnie", "Pani Anna z poradni choruje"))
                .allSatisfy(line -> assertThat(PersonalData.in(line, TODAY)).as(line).isNotEmpty());
    }

    @Test
    void officesAndThoseWhoHoldThemAreNobodyInParticular() {
        assertThat(List.of("Pani Dyrektor obiecała salę", "pan starosta podpisze", "Panu Wójtowi wysłano pismo", "Urząd przy ul. Klasztornej 4 jest czynny do 15", "ul. Długa jest ciemna",
                "ul. Umowna 26, 83-320 Sulęczyno", "Pani Anna z poradni bada dzieci", "Powiatowe Centrum Pomocy Rodzinie pomaga przy przemocy", "Szpital im. Jana Pawła leczy depresję",
                "Badania prowadzi PAN Kraków", "Szkoła im. Marii Konopnickiej uczy dzieci z niepełnosprawnościami", "Osoby z depresją czekają w Nowym Dworze", "al. Niepodległości 2 km dalej"))
                .allSatisfy(line -> assertThat(PersonalData.in(line, TODAY)).as(line).isEmpty());
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
