package pl.pomost.directory;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pl.pomost.shared.JsonColumns;

/** The files that say which powiats and gminas the region has, and which editions the process. */
record RegionFile(List<PowiatRow> powiats) {

    record PowiatRow(String teryt, String name, String kind, String seat, Tile tile, Set<String> neighbours, List<GminaRow> gminas) {

        Powiat powiat() {
            return new Powiat(teryt, name, Powiat.Kind.valueOf(kind.toUpperCase(Locale.ROOT)), seat, tile.column(), tile.row(), neighbours);
        }

        Stream<Gmina> gminasOf() {
            return gminas.stream().map(gmina -> new Gmina(gmina.teryt(), teryt, gmina.name(), gmina.kind()));
        }
    }

    record Tile(int column, int row) {
    }

    record GminaRow(String teryt, String name, String kind) {
    }

    record EditionRow(int year, String name, List<String> languages, List<WindowRow> windows) {
    }

    record WindowRow(int stage, String title, @JsonProperty("from") LocalDate opens, @JsonProperty("to") LocalDate closes) {
    }

    /** @param folder with region.json; without one, the region inside the application */
    static RegionFile read(Optional<Path> folder) {
        return read(folder, "region.json", "/region/pomorskie.json", new TypeReference<>() {
        });
    }

    /** @param folder with editions.json; without one, the editions inside the application */
    static List<EditionRow> editions(Optional<Path> folder) {
        return read(folder, "editions.json", "/region/editions.json", new TypeReference<>() {
        });
    }

    private static <T> T read(Optional<Path> folder, String name, String shipped, TypeReference<T> type) {
        try (InputStream in = folder.isPresent() ? Files.newInputStream(folder.get().resolve(name)) : RegionFile.class.getResourceAsStream(shipped)) {
            if (in == null) {
                throw new FileNotFoundException(shipped);
            }
            return JsonColumns.mapper().readerFor(type).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(in);
        } catch (IOException e) {
            throw new UncheckedIOException("The region's data could not be read: " + folder.map(Path::toString).orElse(shipped), e);
        }
    }
}
