package pl.pomost.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenariosTest {

    private static final String SCENARIO = new String(ShippedFiles.scenario().content(), UTF_8);

    @TempDir
    Path folder;

    @Test
    void newestVersionIsCurrentAndOlderOnesStayReachable() throws IOException {
        put("stary.yaml", SCENARIO.replace("version: \"1.0.0\"", "version: \"1.9.0\""));
        put("nowy.yaml", SCENARIO.replace("version: \"1.0.0\"", "version: \"1.10.0\""));

        Scenarios scenarios = fromFolder();

        assertThat(scenarios.current().version()).isEqualTo("1.10.0");
        assertThat(scenarios.byIdAndVersion("pomorskie-cztery-warsztaty", "1.9.0")).isPresent();
        assertThat(scenarios.byIdAndVersion("pomorskie-cztery-warsztaty", "2.0.0")).isEmpty();
    }

    @Test
    void sameVersionInTwoFilesIsRefused() throws IOException {
        put("a.yaml", SCENARIO);
        put("b.yaml", SCENARIO);

        assertThatThrownBy(this::fromFolder).isInstanceOf(InvalidTemplates.class).hasMessageContaining("b.yaml, wiersz")
                .hasMessageContaining("jest już w pliku a.yaml");
    }

    @Test
    void severalScenariosNeedAChoice() throws IOException {
        put("a.yaml", SCENARIO);
        put("b.yaml", SCENARIO.replace("id: pomorskie-cztery-warsztaty", "id: trzy-warsztaty"));

        assertThatThrownBy(this::fromFolder).hasMessageContaining("pomost.scenarios.current");
        assertThat(new Scenarios(Optional.of(folder.toString()), Optional.of("trzy-warsztaty")).current().id()).isEqualTo("trzy-warsztaty");
    }

    @Test
    void pinnedVersionMayChangeItsLayoutButNotItsContent() throws IOException {
        Scenario known = Scenarios.shipped().current();
        put("a.yaml", "# komentarz\n\n" + SCENARIO);
        assertThatCode(() -> fromFolder().requireUnchanged(known.id(), known.version(), known.sha256())).doesNotThrowAnyException();

        put("a.yaml", SCENARIO.replace("dots_per_person: 5", "dots_per_person: 6"));
        assertThatThrownBy(() -> fromFolder().requireUnchanged(known.id(), known.version(), known.sha256()))
                .hasMessageContaining("ma inną treść");
    }

    @Test
    void pinnedVersionCannotDisappear() {
        assertThatThrownBy(() -> Scenarios.shipped().requireUnchanged("pomorskie-cztery-warsztaty", "0.9.0", "abc"))
                .isInstanceOf(InvalidTemplates.class).hasMessageContaining("Przywróć jego plik");
    }

    @Test
    void emptyFolderIsRefused() {
        assertThatThrownBy(this::fromFolder).hasMessageContaining("nie ma żadnego scenariusza");
    }

    @Test
    void folderThatDoesNotExistIsNamed() {
        assertThatThrownBy(() -> new Scenarios(Optional.of(folder.resolve("brak").toString()), Optional.empty()))
                .hasMessageContaining("Nie ma takiego katalogu");
    }

    private Scenarios fromFolder() {
        return new Scenarios(Optional.of(folder.toString()), Optional.empty());
    }

    private void put(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }
}
