package pl.pomost.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Words for people stand in bundles of messages. The lists say where they do not yet, and how many; they may only get shorter. */
class HardCodedTextTest {

    /** Of the pieces' own page the words are samples; its readers are those who build pages. */
    private static final Map<String, Integer> TEMPLATES = Map.of("portal/pieces.html", Integer.MAX_VALUE);
    private static final Map<String, Integer> JAVA = Map.ofEntries(Map.entry("plan/web/PlanOutline.java", 1), Map.entry("plan/web/TextPages.java", 3),
            Map.entry("export/web/FilePage.java", 17), Map.entry("diagnosis/web/StandardPages.java", 1), Map.entry("diagnosis/web/DutyReminder.java", 1),
            Map.entry("diagnosis/web/FigureCharts.java", 2), Map.entry("diagnosis/web/FigureColumns.java", 7), Map.entry("diagnosis/web/FigureImport.java", 1),
            Map.entry("diagnosis/web/ImportPreview.java", 1), Map.entry("action/web/ActionPages.java", 1), Map.entry("portal/web/AboutPages.java", 2),
            Map.entry("thread/web/ThreadOverview.java", 11), Map.entry("workshop/web/BeforeViews.java", 1), Map.entry("workshop/web/Letters.java", 1),
            // of comparisons: sentences of the history and of refusals, heads of printed documents, and names of indicators, which are data
            Map.entry("compare/AddresseeName.java", 1), Map.entry("compare/ComparisonDocument.java", 3), Map.entry("compare/NameAddressees.java", 3), Map.entry("compare/Question.java", 2),
            Map.entry("compare/SetAllocation.java", 1), Map.entry("compare/ShowPowiat.java", 2), Map.entry("compare/ShownPowiat.java", 1), Map.entry("compare/Trait.java", 3));

    private static final Path MAIN = Path.of("src/main");
    private static final Pattern EXPRESSION = Pattern.compile("(?s)\\{[^{}]*}");
    private static final Pattern MARKUP = Pattern.compile("(?s)<!--.*?-->|<[^>]*>|&[a-z]+;|has-context");
    private static final Pattern ATTRIBUTE = Pattern.compile("(?:title|aria-label|placeholder|alt)=\"[^\"{]*[A-Za-zżźćńółęąśŻŹĆĄŚĘŁÓŃ]{3,}[^\"]*\"");
    private static final Pattern WORD = Pattern.compile("[A-Za-zżźćńółęąśŻŹĆĄŚĘŁÓŃ]{3,}");
    private static final Pattern POLISH_LITERAL = Pattern.compile("\"[^\"\\n]*[żźćńółęąśŻŹĆĄŚĘŁÓŃ][^\"\\n]*\"");

    @Test
    void templatesHaveNoWordsOfTheirOwn() {
        Map<String, Integer> found = counts(MAIN.resolve("resources/templates"), ".html", HardCodedTextTest::wordsOfTemplate);

        assertThat(found).allSatisfy((file, words) -> assertThat(words).as(file).isLessThanOrEqualTo(TEMPLATES.getOrDefault(file, 0)));
    }

    @Test
    void pagesWritePolishOnlyInBundles() {
        Map<String, Integer> found = counts(MAIN.resolve("java/pl/pomost"), ".java", HardCodedTextTest::polishLiterals);
        found.keySet().removeIf(file -> !file.contains("/web/") && !file.startsWith("compare/") || file.endsWith("Texts.java"));

        assertThat(found).allSatisfy((file, words) -> assertThat(words).as(file).isLessThanOrEqualTo(JAVA.getOrDefault(file, 0)));
    }

    private static int wordsOfTemplate(String text) {
        String bare = MARKUP.matcher(EXPRESSION.matcher(text).replaceAll(" ")).replaceAll(" ").replace("Pomost", "").replace("www.rpo.gov.pl", "");
        return (int) (WORD.matcher(bare).results().count() + ATTRIBUTE.matcher(text).results().count());
    }

    private static int polishLiterals(String text) {
        return (int) POLISH_LITERAL.matcher(text).results().count();
    }

    private static Map<String, Integer> counts(Path folder, String ending, ToIntFunction<String> count) {
        var counts = new TreeMap<String, Integer>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(ending)).forEach(file -> {
                int words = count.applyAsInt(read(file));
                if (words > 0) {
                    counts.put(folder.relativize(file).toString(), words);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return counts;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
