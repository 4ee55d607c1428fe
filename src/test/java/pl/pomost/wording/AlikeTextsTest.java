package pl.pomost.wording;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which short texts are proposed to be put together. */
class AlikeTextsTest {

    private static final List<String> HALL = List.of(
            "Kolejki do lekarza, czeka się pół roku",
            "W kolejce do lekarzy rodzinnych stoi się od szóstej",
            "brak miejsc w przedszkolu",
            "W przedszkolach nie ma wolnych miejsc",
            "Ostatni autobus odjeżdża o 16",
            "nie ma autobusów w niedzielę",
            "Ludzie nie znają swoich praw w pracy");

    @Test
    void inflectedWordsBringTextsTogether() {
        assertThat(AlikeTexts.find(texts(HALL), Set.of(), true)).extracting(alike -> words(alike, HALL)).containsExactlyInAnyOrder(
                Set.of(HALL.get(0), HALL.get(1)), Set.of(HALL.get(2), HALL.get(3)), Set.of(HALL.get(4), HALL.get(5)));
    }

    @Test
    void theReasonIsGivenInBaseForms() {
        List<Alike> found = AlikeTexts.find(texts(HALL), Set.of(), true);

        assertThat(found).anySatisfy(alike -> assertThat(alike.together()).contains("kolejka", "lekarz"));
        assertThat(found).anySatisfy(alike -> assertThat(alike.together()).contains("przedszkole", "miejsce"));
    }

    @Test
    void typingMistakesAndMissingPolishLettersAreForgiven() {
        List<String> typed = List.of("długie kolejki do lekarza", "kolejka do lekaza jest za dluga", "żłobek jest pełny", "zlobki sa pelne", "boisko za szkołą zarasta");

        assertThat(AlikeTexts.find(texts(typed), Set.of(), true)).extracting(alike -> words(alike, typed))
                .containsExactlyInAnyOrder(Set.of(typed.get(0), typed.get(1)), Set.of(typed.get(2), typed.get(3)));
    }

    @Test
    void wordsOfEveryCardAndNamesOfPlacesAreNoReason() {
        List<String> typed = List.of("imigranci w gminie mają problem z mieszkaniem", "problem imigrantów w gminie: nikt nie słucha muzyki", "w Somoninie gra orkiestra",
                "do Somonina jeździ pociąg");

        assertThat(AlikeTexts.find(texts(typed), Set.of(), true)).isEmpty();
    }

    @Test
    void whatWasKeptApartIsNotProposedAgain() {
        List<ShortText> texts = texts(HALL);

        assertThat(AlikeTexts.find(texts, Set.of(new Apart(texts.get(1).id(), texts.get(0).id())), true)).extracting(alike -> words(alike, HALL))
                .doesNotContain(Set.of(HALL.get(0), HALL.get(1))).hasSize(2);
    }

    @Test
    void aTextIsProposedForTheGroupThatItIsLike() {
        UUID queues = UUID.randomUUID();
        List<ShortText> texts = new ArrayList<>(texts(HALL));
        texts.set(0, new ShortText(texts.get(0).id(), HALL.get(0), Optional.of(queues), ""));

        assertThat(AlikeTexts.find(texts, Set.of(), true)).extracting(alike -> words(alike, HALL)).contains(Set.of(HALL.get(0), HALL.get(1)));

        texts.set(1, new ShortText(texts.get(1).id(), HALL.get(1), Optional.of(queues), ""));

        assertThat(AlikeTexts.find(texts, Set.of(), true)).as("nothing new in the group").extracting(alike -> words(alike, HALL))
                .doesNotContain(Set.of(HALL.get(0), HALL.get(1)));
    }

    @Test
    void twoGroupsAreNeverPutTogether() {
        List<ShortText> texts = texts(HALL).stream().map(text -> new ShortText(text.id(), text.words(), Optional.of(UUID.randomUUID()), "")).toList();

        assertThat(AlikeTexts.find(texts, Set.of(), true)).isEmpty();
    }

    @Test
    void areasStayApartUnlessAskedOtherwise() {
        List<ShortText> texts = new ArrayList<>(texts(HALL));
        texts.set(1, new ShortText(texts.get(1).id(), HALL.get(1), Optional.empty(), "ZDR"));

        assertThat(AlikeTexts.find(texts, Set.of(), false)).hasSize(2);
        assertThat(AlikeTexts.find(texts, Set.of(), true)).hasSize(3);
    }

    @Test
    void aWordIsReadAsTheOneThatWasMeant() {
        assertThat(Typos.meant("lekaza", List.of("lekarza", "lekcja"))).contains("lekarza");
        assertThat(Typos.meant("tlumaczenei", List.of("tłumaczenie", "tłum"))).contains("tłumaczenie");
        assertThat(Typos.meant("most", List.of("post", "kost"))).as("short words differ by a letter and mean another thing").isEmpty();
        assertThat(Typos.meant("autobus", List.of("lekarz"))).isEmpty();
        assertThat(Typos.distance("kolejka", "koeljka")).isEqualTo(1);
    }

    @Test
    void wordsThatTextsShareNameThem() {
        assertThat(AlikeTexts.shared(List.of("Kolejki do lekarza", "kolejka do lekarzy"))).containsExactlyInAnyOrder("kolejka", "lekarz");
        assertThat(AlikeTexts.shared(List.of("Kolejki", "autobus"))).isEmpty();
    }

    /**
     * The demo's cards were written to differ, and people group by meaning: of their 27 pairs of cards in one group words show three. Of the
     * twelve proposals six hold cards about one matter (four of them nothing else), six share a word and no more. So a person decides.
     */
    @Test
    void ofTheDemosCardsFewAreProposedAndMoreThanHalfAptly() throws IOException {
        List<Set<String>> apt = List.of(Set.of("W1-033", "W1-034"), Set.of("W2-055", "W2-066"), Set.of("W2-040", "W2-046"), Set.of("W2-036", "W2-037"),
                Set.of("W2-062", "W2-070"), Set.of("W4-030", "W4-036"));
        List<Set<String>> proposed = new ArrayList<>();
        for (List<JsonNode> cards : items().values()) {
            Map<UUID, String> codes = new LinkedHashMap<>();
            cards.forEach(card -> codes.put(id(card.path("id").asText()), card.path("id").asText()));
            List<ShortText> texts = cards.stream().map(card -> new ShortText(id(card.path("id").asText()), card.path("text").asText(), Optional.empty(),
                    card.path("area").asText())).toList();
            AlikeTexts.find(texts, Set.of(), true).forEach(alike -> proposed.add(alike.texts().stream().map(codes::get).collect(Collectors.toCollection(TreeSet::new))));
        }
        assertThat(proposed).hasSizeLessThanOrEqualTo(12);
        assertThat(apt).allSatisfy(pair -> assertThat(proposed).anyMatch(each -> each.containsAll(pair)));
    }

    /** Cards of the demo by item of the agenda; tables of one item together. */
    private static Map<String, List<JsonNode>> items() throws IOException {
        var items = new LinkedHashMap<String, List<JsonNode>>();
        JsonNode process = new ObjectMapper().readTree(AlikeTextsTest.class.getResource("/demo/kartuski.json"));
        process.path("workshops").forEach(workshop -> workshop.path("activities").forEach(activity -> {
            String item = activity.path("parallel_group").asText("").replace("null", "");
            activity.path("cards").forEach(card -> items.computeIfAbsent(item.isEmpty() ? activity.path("code").asText() : item, code -> new ArrayList<>()).add(card));
        }));
        return items;
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static List<ShortText> texts(List<String> words) {
        return words.stream().map(text -> new ShortText(id(text), text, Optional.empty(), "")).toList();
    }

    private static Set<String> words(Alike alike, List<String> all) {
        Map<UUID, String> byId = all.stream().collect(Collectors.toMap(text -> id(text), text -> text));
        return alike.texts().stream().map(byId::get).collect(Collectors.toSet());
    }
}
