package pl.pomost.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Asks the validator of the ODF Toolkit whether files keep to the schemas of OpenDocument 1.3: package, manifest, content, styles,
 * metadata. It runs in a process of its own, for it brings another XML reader than the service has.
 */
public final class OpenDocuments {

    private static final Path VALIDATOR = Path.of("target/local/odfvalidator.jar");
    private static final int PATIENCE_SECONDS = 120;

    private OpenDocuments() {
    }

    /**
     * Every violation that it found, in its words, each with the name of its file; empty when all files are valid.
     *
     * @param files by their names with extensions, such as "plan.odt"
     */
    public static List<String> violations(Map<String, byte[]> files) {
        try {
            Path folder = Files.createTempDirectory("opendocument");
            List<String> command = new ArrayList<>(List.of("java", "-Xmx600m", "-Xss4m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-jar", VALIDATOR.toAbsolutePath().toString(), "-c"));
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                command.add(Files.write(folder.resolve(file.getKey()), file.getValue()).toString());
            }
            Path said = folder.resolve("said.txt");
            Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("The OpenDocument validator did not finish");
            }
            return found(process.exitValue(), Files.readString(said, StandardCharsets.UTF_8), folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static List<String> found(int exit, String said, Path folder) {
        List<String> errors = said.lines().filter(line -> line.contains("Error:") || line.contains("Fatal:")).map(line -> line.replace(folder + "/", "")).toList();
        if (exit != 0 && errors.isEmpty()) {
            throw new AssertionError("The OpenDocument validator failed: " + said);
        }
        return errors;
    }
}
