package pl.pomost.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every message of a bundle is said somewhere: what no page, letter or document says any more would be translated and mended for nobody. */
@AnalyzeClasses(packages = "pl.pomost", importOptions = ImportOption.DoNotIncludeTests.class)
class UsedTextsTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern SAID = Pattern.compile("\\b[a-zA-Z]+:[a-zA-Z0-9]+\\b");

    @ArchTest
    static void everyMessageIsSaid(JavaClasses all) {
        Set<String> inTemplates = said();
        Stream<JavaMethod> messages = all.stream().filter(type -> type.isAnnotatedWith(MessageBundle.class)).flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Message.class));

        assertThat(messages.filter(method -> method.getAccessesToSelf().isEmpty() && method.getReferencesToSelf().isEmpty()).map(UsedTextsTest::key)
                .filter(key -> !inTemplates.contains(key))).isEmpty();
    }

    /** As templates write it. */
    private static String key(JavaMethod message) {
        return message.getOwner().getAnnotationOfType(MessageBundle.class).value() + ":" + message.getName();
    }

    private static Set<String> said() {
        var said = new HashSet<String>();
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            files.filter(Files::isRegularFile).forEach(file -> SAID.matcher(read(file)).results().forEach(found -> said.add(found.group())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return said;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
