package pl.pomost.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckScenariosTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(printed, true, UTF_8);

    @TempDir
    Path folder;

    @Test
    void soundFolderGivesItsVersionAndZero() throws IOException {
        Files.write(folder.resolve("scenariusz.yaml"), ShippedFiles.scenario().content());

        assertThat(CheckScenarios.run(out, folder.toString())).isZero();
        assertThat(printed.toString(UTF_8)).contains("W porządku: pomorskie-cztery-warsztaty 1.0.0");
    }

    @Test
    void mistakesArePrintedWithPlaceAndAdviceAndGiveOne() throws IOException {
        String broken = new String(ShippedFiles.scenario().content(), UTF_8).replaceFirst("minutes: 15\n", "minutes: piętnaście\n");
        Files.writeString(folder.resolve("scenariusz.yaml"), broken);

        assertThat(CheckScenarios.run(out, folder.toString())).isEqualTo(1);
        assertThat(printed.toString(UTF_8)).containsPattern("scenariusz.yaml, wiersz \\d+: „minutes” ma zły rodzaj wartości").contains("Błędów: 1");
    }

    @Test
    void withoutAFolderItSaysHowToUseIt() {
        assertThat(CheckScenarios.run(out)).isEqualTo(2);
        assertThat(printed.toString(UTF_8)).contains("Podaj katalog");
    }
}
