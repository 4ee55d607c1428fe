package pl.pomost.diagnosis.web;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Columns of a table of numbers: how they are headed and which field of the form each fills. */
final class FigureColumns {

    /** Field of the form by the headings that people give its column; the first is ours. */
    private static final Map<String, List<String>> HEADINGS = new LinkedHashMap<>();

    static {
        HEADINGS.put("indicator", List.of("wskaźnik", "co liczymy", "nazwa", "indicator"));
        HEADINGS.put("territory", List.of("teryt", "gmina", "miejsce", "terytorium", "jednostka terytorialna", "territory"));
        HEADINGS.put("year", List.of("rok", "year"));
        HEADINGS.put("as-of", List.of("stan na", "data", "dzień", "as_of"));
        HEADINGS.put("value", List.of("wartość", "liczba", "value"));
        HEADINGS.put("unit", List.of("jednostka", "jednostka miary", "unit"));
        HEADINGS.put("source", List.of("źródło", "source"));
        HEADINGS.put("reliability", List.of("wiarygodność", "reliability"));
        HEADINGS.put("area", List.of("obszar", "area"));
        HEADINGS.put("caveat", List.of("zastrzeżenia", "czego liczba nie obejmuje", "caveat"));
        HEADINGS.put("label", List.of("uwaga", "label"));
    }

    static final List<String> FIELDS = List.copyOf(HEADINGS.keySet());
    static final List<String> REQUIRED = List.of("indicator", "value");

    private FigureColumns() {
    }

    /** Our heading of a field's column. */
    static String heading(String field) {
        return HEADINGS.get(field).get(0);
    }

    /** As the table itself heads the field's column; ours where it has none. */
    static String written(String field, List<String> headings) {
        return headings.stream().filter(heading -> field(heading).equals(Optional.of(field))).findFirst().orElseGet(() -> heading(field));
    }

    /** The field that a column with this heading fills. */
    static Optional<String> field(String heading) {
        String written = plain(heading);
        return HEADINGS.entrySet().stream().filter(each -> each.getValue().stream().anyMatch(known -> plain(known).equals(written))).map(Map.Entry::getKey).findFirst();
    }

    /** Small letters without marks: people write "zrodlo" as well as "Źródło". */
    static String plain(String text) {
        return Normalizer.normalize(text.strip().toLowerCase(Locale.ROOT).replace('ł', 'l'), Normalizer.Form.NFD).replaceAll("\\p{M}", "").replaceAll("\\s+", " ");
    }
}
