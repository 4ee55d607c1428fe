package pl.pomost.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import pl.pomost.access.Reach;
import pl.pomost.process.Findable;
import pl.pomost.process.FindableKind;
import pl.pomost.process.Openness;
import pl.pomost.search.IndexRow.Place;
import pl.pomost.wording.Lemmas;

/** What a text is found by and how much each word weighs; how a question is read; who sees what, as a condition. */
class AnalysisTest {

    private final Analysis analysis = new Analysis();

    @Test
    void aWordWeighsMoreInATitleMoreOftenAndInAShortText() {
        Map<String, Integer> title = analysis.terms(thing("Klub dla dzieci", "Spotkania w szkole."));
        Map<String, Integer> twice = analysis.terms(thing("Spotkania", "Dzieci i dzieci w szkole."));
        Map<String, Integer> once = analysis.terms(thing("Spotkania", "Dzieci w szkole."));
        Map<String, Integer> lost = analysis.terms(thing("Spotkania", "Dzieci w szkole. " + IntStream.range(0, 200).mapToObj(i -> "słowo" + i).collect(Collectors.joining(" "))));

        assertThat(title.get("dziecko")).isGreaterThan(twice.get("dziecko"));
        assertThat(twice.get("dziecko")).isGreaterThan(once.get("dziecko"));
        assertThat(once.get("dziecko")).isGreaterThan(lost.get("dziecko"));
        assertThat(title).containsKeys("a-edu-3", "klub", "szkola").doesNotContainKeys("dla", "w");
    }

    @Test
    void aQuestionIsItsTellingWordsOnceEach() {
        assertThat(words("szkoły w szkole dla DZIECI")).containsExactly("szkoły", "DZIECI");
        assertThat(words("w na i się")).isEmpty();
        assertThat(words("  A-EDU-3 ")).containsExactly("A-EDU-3");
        assertThat(Words.of("A-EDU-3", new Lemmas()).terms()).containsExactly("a-edu-3");
        assertThat(words("jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć")).hasSize(8);
        assertThat(words("'; drop table search_doc; -- %_\\")).containsExactly("drop", "table", "search", "doc");
    }

    @Test
    void aCodeWithoutANumberIsFoundAsSuchOrAsItsWords() {
        Words asked = Words.of("wizja-EDU", new Lemmas());
        assertThat(asked.all()).hasSize(2).allSatisfy(word -> assertThat(word.terms()).contains("wizja-edu"));
        assertThat(asked.terms()).contains("wizja", "edu");
    }

    @Test
    void noWordIsLongerThanTheIndexTakes() {
        String letter = new String(Character.toChars(0x1D49C)); // outside of the first plane: two characters of Java
        Findable tooLong = new Findable(FindableKind.ACTION, new UUID(0, 1), "", Optional.empty(), "EDU", "A-" + letter.repeat(50), letter.repeat(50), List.of(), "a", Openness.EVERYBODY);
        assertThat(analysis.terms(tooLong).keySet()).allSatisfy(term -> assertThat(term.codePointCount(0, term.length())).isLessThanOrEqualTo(40))
                .allSatisfy(term -> assertThat(term.codePoints()).noneMatch(point -> point >= 0xD800 && point <= 0xDFFF));
    }

    @Test
    void nothingOfAPowiatToPractiseInIsOpen() {
        Findable open = thing("Plan", "Tekst");
        assertThat(new IndexRow("plan", open, new Place("2205", 2027, false)).gate()).isEqualTo(Openness.EVERYBODY.ordinal());
        assertThat(new IndexRow("plan", open, new Place("2299", 2027, true)).gate()).isEqualTo(Openness.TEAM.ordinal());
        assertThat(new IndexRow("plan", open, Place.REGION).mark()).isNotEqualTo(new IndexRow("plan", thing("Plan", "Tekst."), Place.REGION).mark());
    }

    @Test
    void whatIsOfAnUnknownProcessIsNotTakenForTheRegions() {
        UUID process = new UUID(0, 9);
        Findable own = new Findable(FindableKind.ACTION, new UUID(0, 1), "", Optional.of(process), "EDU", "A-EDU-3", "Plan", List.of("Tekst"), "dzialania/A-EDU-3", Openness.EVERYBODY);
        Place there = new Place("2299", 2027, true);
        assertThat(KeepIndex.place(own, Map.of(process, there))).isEqualTo(there);
        assertThat(KeepIndex.place(thing("Plan", "Tekst"), Map.of())).isEqualTo(Place.REGION);
        assertThatThrownBy(() -> KeepIndex.place(own, Map.of())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void eachViewerHasTheirCondition() {
        assertThat(Sight.of(reach(true, true, Set.of(), false, Set.of(), Set.of())).sql()).isEqualTo("true");
        assertThat(Sight.of(reach(false, false, Set.of(), false, Set.of(), Set.of())).sql()).isEqualTo("(p.gate <= 0)");
        assertThat(Sight.of(reach(false, true, Set.of("2205"), true, Set.of(), Set.of())).sql()).isEqualTo("(p.gate <= 2 or p.teryt in (:teams))");
        assertThat(Sight.of(reach(false, true, Set.of(), false, Set.of("2206"), Set.of("EDU"))).sql())
                .isEqualTo("(p.gate <= 1 or p.gate = 2 and p.teryt in (:watched) or p.gate = 2 and p.area in (:areas))");
    }

    @Test
    void whatACircleWroteIsFoundByThoseWhoBelongToIt() {
        assertThat(Sight.of(new Reach(false, true, Set.of(), false, Set.of(), Set.of(), Map.of(), Set.of("EDU"))).sql()).isEqualTo("(p.gate <= 1 or p.circle in (:circles))");
        assertThat(Sight.of(new Reach(false, true, Set.of(), true, Set.of(), Set.of(), Map.of(), Set.of())).sql()).as("closer than what is confirmed").isEqualTo("(p.gate <= 2)");
        assertThat(Openness.CIRCLE.ordinal()).isGreaterThan(Openness.TEAM.ordinal());
        var written = new IndexRow("thread", ofCircle("EDU"), Place.REGION);
        assertThat(written.mark()).as("another circle is another row").isNotEqualTo(new IndexRow("thread", ofCircle("ZDR"), Place.REGION).mark());
        assertThat(KeepIndex.place(ofCircle("EDU"), Map.of())).isEqualTo(new Place("2205", 0, false));
    }

    @Test
    void processesThatHoldTheSameAreasShareACondition() {
        Map<Reach.Process, Set<String>> held = IntStream.range(1_000, 1_380).boxed()
                .collect(Collectors.toMap(teryt -> new Reach.Process(String.valueOf(teryt), teryt % 2 == 0 ? 2027 : 2026), teryt -> Set.of("BPS")));

        Sight sight = Sight.of(new Reach(false, true, Set.of(), false, Set.of(), Set.of("POM"), held, Set.of()));

        assertThat(sight.sql()).isEqualTo("(p.gate <= 1 or p.gate = 2 and p.area in (:areas)"
                + " or p.gate = 2 and p.area in (:areas0) and p.year = 2026 and find_in_set(p.teryt, :held0) > 0"
                + " or p.gate = 2 and p.area in (:areas1) and p.year = 2027 and find_in_set(p.teryt, :held1) > 0)");
        assertThat(sight.values()).containsEntry("areas1", Set.of("BPS")).hasSize(5);
        assertThat((String) sight.values().get("held1")).startsWith("1000,1002,").hasSize(190 * 5 - 1);
        assertThat((String) sight.values().get("held0")).as("another edition may call another area so").doesNotContain("1000");
    }

    private List<String> words(String asked) {
        return Words.of(asked, new Lemmas()).all().stream().map(Words.Word::written).toList();
    }

    private static Reach reach(boolean everything, boolean loggedIn, Set<String> teams, boolean everyArea, Set<String> watched, Set<String> areas) {
        return new Reach(everything, loggedIn, teams, everyArea, watched, areas, Map.of(), Set.of());
    }

    private static Findable ofCircle(String circle) {
        return new Findable(FindableKind.THREAD, new UUID(0, 1), "", Optional.empty(), "EDU", "", "Temat", List.of("Tekst"), "/zespoly/EDU/watki/1", Openness.CIRCLE, "2205", circle);
    }

    private static Findable thing(String title, String text) {
        return new Findable(FindableKind.ACTION, new UUID(0, 1), "", Optional.empty(), "EDU", "A-EDU-3", title, List.of(text), "dzialania/A-EDU-3", Openness.EVERYBODY);
    }
}
