package pl.pomost.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        return convertAll(Map.of("in." + from, file), to).get("in." + from);
    }

    /**
     * The files in the other format, all converted by one LibreOffice, for it takes longer to start than to convert.
     *
     * @param files by their names with extensions; no two may have one name before the dot
     * @return by the same names
     */
    public static Map<String, byte[]> convertAll(Map<String, byte[]> files, String to) {
        try {
            Path folder = Files.createTempDirectory("libreoffice");
            try {
                return convertAll(files, folder, to);
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
    private static Map<String, byte[]> convertAll(Map<String, byte[]> files, Path folder, String to) throws IOException, InterruptedException {
        Path out = Files.createDirectory(folder.resolve("out"));
        Path said = folder.resolve("said.txt");
        List<String> command = new ArrayList<>(List.of("soffice", "--headless", "--norestore", "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--convert-to", to, "--outdir", out.toString()));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            command.add(Files.write(folder.resolve(file.getKey()), file.getValue()).toString());
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            throw new AssertionError("LibreOffice did not finish: " + Files.readString(said));
        }
        Map<String, byte[]> results = new HashMap<>();
        for (String name : files.keySet()) {
            Path result = out.resolve(name.substring(0, name.lastIndexOf('.') + 1) + to.split(":")[0]);
            if (!Files.exists(result)) {
                throw new AssertionError("LibreOffice wrote nothing of " + name + ": " + Files.readString(said));
            }
            results.put(name, Files.readAllBytes(result));
        }
        return results;
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
