package pl.pomost.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Opens a file as a person with LibreOffice would, and saves it in another format. */
public final class LibreOffice {

    private static final int PATIENCE_SECONDS = 120;

    private LibreOffice() {
    }

    /**
     * The file in the other format.
     *
     * @param from extension of the file, such as "docx"
     * @param to extension to convert to, such as "html", "odt" or "pdf"
     */
    public static byte[] convert(byte[] file, String from, String to) {
        try {
            Path folder = Files.createTempDirectory("libreoffice");
            try {
                return convert(file, folder, from, to);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A profile of its own keeps it from talking to a LibreOffice that is already open. */
    private static byte[] convert(byte[] file, Path folder, String from, String to)
            throws IOException, InterruptedException {
        Path source = Files.write(folder.resolve("in." + from), file);
        Path out = Files.createDirectory(folder.resolve("out"));
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder("soffice", "--headless", "--norestore",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--convert-to", to, "--outdir", out.toString(), source.toString())
                .redirectErrorStream(true).redirectOutput(said.toFile()).start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            throw new AssertionError("LibreOffice did not finish: " + Files.readString(said));
        }
        Path result = out.resolve("in." + to);
        if (!Files.exists(result)) {
            throw new AssertionError("LibreOffice wrote nothing: " + Files.readString(said));
        }
        return Files.readAllBytes(result);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            List<Path> deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        }
    }
}
