package pl.pomost.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.jandex.Index;
import org.jboss.jandex.Indexer;

/** Which of our own classes and methods carry which annotation, as the compiler left them; read once, in a fraction of a second. */
public final class Code {

    private static final Index INDEX = read(Path.of("target/classes/pl/pomost"));

    private Code() {
    }

    public static Index index() {
        return INDEX;
    }

    private static Index read(Path classes) {
        var indexer = new Indexer();
        try (Stream<Path> files = Files.walk(classes)) {
            List<Path> all = files.filter(file -> file.toString().endsWith(".class")).toList();
            for (Path file : all) {
                try (InputStream code = Files.newInputStream(file)) {
                    indexer.index(code);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return indexer.complete();
    }
}
