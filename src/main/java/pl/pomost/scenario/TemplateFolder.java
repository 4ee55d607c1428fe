package pl.pomost.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Where the templates come from: a folder that an office edits, or the copy inside the application. */
final class TemplateFolder {

    static final String ON_CLASS_PATH = "workshop-templates/";
    private static final String ALWAYS_THERE = ON_CLASS_PATH + "standards.yaml";

    private TemplateFolder() {
    }

    static List<TemplateFile> at(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new InvalidTemplates(List.of(new Mistake(folder.toString(), 0, "Nie ma takiego katalogu.",
                    "Podaj katalog ze scenariuszami w ustawieniu pomost.scenarios.folder.")));
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<TemplateFile> found = new ArrayList<>();
            for (Path file : files.filter(TemplateFolder::isTemplate).sorted().toList()) {
                found.add(new TemplateFile(file.getFileName().toString(), Files.readAllBytes(file)));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + folder, e);
        }
    }

    /** Goes through a file that is always there, because not every jar can list its folders by themselves. */
    static List<TemplateFile> shipped() {
        try {
            URL url = TemplateFolder.class.getClassLoader().getResource(ALWAYS_THERE);
            URI marker = url.toURI();
            if (!marker.getScheme().equals("jar")) {
                return at(Path.of(marker).getParent());
            }
            URI jar = URI.create(marker.toString().substring(0, marker.toString().lastIndexOf("!/")));
            try (FileSystem inside = FileSystems.newFileSystem(Path.of(URI.create(jar.getSchemeSpecificPart())), Map.of())) {
                return at(inside.getPath("/" + ON_CLASS_PATH));
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("Cannot read the templates inside the application", e);
        }
    }

    private static boolean isTemplate(Path file) {
        return TemplateFile.isTemplate(file.getFileName().toString());
    }
}
