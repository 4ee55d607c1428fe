package pl.pomost.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.jandex.ClassInfo;
import org.junit.jupiter.api.Test;
import pl.pomost.testing.Code;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What participants and the public read is there in all three languages, and says the same with the same values in it. */
class LanguagesTest {

    private static final Path FILES = Path.of("src/main/resources/messages");
    private static final List<String> OTHERS = List.of("uk", "en");
    private static final Pattern VALUE = Pattern.compile("\\{[a-zA-Z]+}");
    /** Names that are the same everywhere. */
    private static final Set<String> SAME = Set.of("{minutes} min", "{reached} z {all}: {title}", "Plan", "plan", "Standard", "Menu", "E-mail", "{powiat}: menu");

    /** Bundles whose words participants or the public read; the others are for offices, in Polish. */
    private static final Set<String> FOR_PARTICIPANTS = Set.of("frame", "failure", "portal", "next", "rail", "nouns", "about", "mine", "workshop", "board", "cards", "quick",
            "refusal", "hall", "stay", "held", "heard", "table", "poll", "invitation", "photos", "around", "privacy", "declarations", "doubts", "consult", "mail", "consent", "outside", "stop", "published", "leaflets", "standards", "ranges", "search", "practices", "practiceLetters", "contacts", "knowledge", "draftOpinion");

    @Test
    void everyBundleOfParticipantsHasItsFilesAndNoOtherHasAny() throws IOException {
        Set<String> expected = FOR_PARTICIPANTS.stream().flatMap(name -> OTHERS.stream().map(language -> name + "_" + language + ".properties"))
                .collect(Collectors.toCollection(TreeSet::new));

        try (Stream<Path> files = Files.list(FILES)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyMessageIsInEveryLanguageAndNoneIsLeftOver(String bundle, String language) throws IOException {
        assertThat(file(bundle, language).stringPropertyNames()).containsExactlyInAnyOrderElementsOf(polish(bundle).keySet());
    }

    @ParameterizedTest
    @MethodSource("files")
    void aTranslationHasTheSameValuesInIt(String bundle, String language) throws IOException {
        Properties translated = file(bundle, language);

        polish(bundle).forEach((key, text) -> assertThat(values(translated.getProperty(key))).as("%s of %s_%s", key, bundle, language).isEqualTo(values(text)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void nothingIsLeftInPolish(String bundle, String language) throws IOException {
        Properties translated = file(bundle, language);

        polish(bundle).forEach((key, text) -> assertThat(translated.getProperty(key)).as("%s of %s_%s", key, bundle, language).isNotBlank()
                .satisfies(words -> assertThat(words.equals(text) && !SAME.contains(text)).isFalse())
                .doesNotContainPattern("[ąćęłńśźżĄĆĘŁŃŚŹŻ]"));
    }

    @Test
    void nounsHaveAsManyFormsAsTheirLanguageAsksFor() throws IOException {
        assertThat(polish("nouns").values()).allSatisfy(forms -> assertThat(forms.split("\\|")).hasSize(3));
        assertThat(file("nouns", "uk").values()).allSatisfy(forms -> assertThat(forms.toString().split("\\|")).hasSize(3));
        assertThat(file("nouns", "en").values()).allSatisfy(forms -> assertThat(forms.toString().split("\\|")).hasSize(2));
    }

    static Stream<Object[]> files() {
        return FOR_PARTICIPANTS.stream().sorted().flatMap(bundle -> OTHERS.stream().map(language -> new Object[] {bundle, language}));
    }

    private static Set<String> values(String text) {
        return VALUE.matcher(text).results().map(found -> found.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties file(String bundle, String language) throws IOException {
        var read = new Properties();
        read.load(Files.newBufferedReader(FILES.resolve(bundle + "_" + language + ".properties"), StandardCharsets.UTF_8));
        return read;
    }

    private static final Map<String, Class<?>> BUNDLES = Code.index().getAnnotations(MessageBundle.class).stream().map(each -> type(each.target().asClass()))
            .collect(Collectors.toMap(type -> type.getAnnotation(MessageBundle.class).value(), type -> type));

    private static Class<?> type(ClassInfo bundle) {
        try {
            return Class.forName(bundle.name().toString());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> polish(String bundle) {
        return Arrays.stream(BUNDLES.get(bundle).getMethods()).collect(Collectors.toMap(Method::getName, method -> method.getAnnotation(Message.class).value(),
                (one, other) -> one, TreeMap::new));
    }
}
