package pl.pomost.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import pl.pomost.plan.Table.Column;
import pl.pomost.plan.Table.Row;

/** Abbreviations that the document uses, in plain words. */
final class GlossaryAnnex {

    private static final Map<String, String> WORDS = read();
    private static final Pattern ABBREVIATION = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Lu}{3,5}\\+?(?![\\p{L}\\p{N}])");

    private GlossaryAnnex() {
    }

    /** @param written chapters and annexes written so far */
    static Section write(List<Section> written) {
        var used = written.stream().flatMap(Section::withDescendants).flatMap(section -> section.blocks().stream()).flatMap(Block::texts)
                .flatMap(text -> ABBREVIATION.matcher(text).results()).map(found -> found.group()).collect(Collectors.toSet());
        return Outline.of("slownik", "Słownik skrótów").table(Table.of("slownik-tabela", "Skróty użyte w planie",
                List.of(Column.text("Skrót"), Column.text("Co znaczy")), WORDS.entrySet().stream().filter(word -> used.contains(word.getKey()))
                        .map(word -> Row.headed(word.getKey(), word.getValue())).toList())).build();
    }

    private static Map<String, String> read() {
        try (InputStream in = GlossaryAnnex.class.getResourceAsStream("/plan/glossary.properties")) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> words = new TreeMap<>();
            properties.forEach((word, meaning) -> words.put((String) word, (String) meaning));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
