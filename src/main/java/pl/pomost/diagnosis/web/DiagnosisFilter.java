package pl.pomost.diagnosis.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import pl.pomost.diagnosis.DiagnosisRow;
import pl.pomost.shared.Paged;

/** What of the diagnosis is asked for: area, kind, status, a word; in which order; which page. */
class DiagnosisFilter {

    @QueryParam("obszar")
    @DefaultValue("")
    String area;

    @QueryParam("rodzaj")
    @DefaultValue("")
    String kind;

    @QueryParam("stan")
    @DefaultValue("")
    String status;

    @QueryParam("slowo")
    @DefaultValue("")
    String word;

    @QueryParam("kolejnosc")
    @DefaultValue("")
    String order;

    @QueryParam("strona")
    @DefaultValue("1")
    String page;

    /** Those that pass all but the area. */
    List<DiagnosisRow> narrow(List<DiagnosisRow> rows) {
        return rows.stream().filter(row -> kind.isEmpty() || kind.equals(row.kind())).filter(row -> status.isEmpty() || status.equals(row.status())).toList();
    }

    List<DiagnosisRow> ofArea(List<DiagnosisRow> rows, Map<UUID, Integer> votes) {
        Stream<DiagnosisRow> own = rows.stream().filter(row -> area.isEmpty() || area.equals(row.area()));
        if ("kod".equals(order)) {
            return own.sorted(Comparator.comparing(DiagnosisRow::code)).toList();
        }
        return own.sorted(Comparator.comparing((DiagnosisRow row) -> row.priorityScore().orElse(0)).thenComparing(row -> votes.getOrDefault(row.id(), 0)).reversed()
                .thenComparing(DiagnosisRow::code)).toList();
    }

    int pageNumber() {
        return Paged.number(page);
    }

    boolean isByCode() {
        return "kod".equals(order);
    }

    /** The address's query without area and page. */
    String query() {
        var query = new StringBuilder();
        append(query, "rodzaj", kind);
        append(query, "stan", status);
        append(query, "slowo", word);
        append(query, "kolejnosc", order);
        return query.toString();
    }

    String queryWithArea() {
        var query = new StringBuilder(query());
        append(query, "obszar", area);
        return query.toString();
    }

    private static void append(StringBuilder query, String name, String value) {
        if (!value.isEmpty()) {
            query.append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8)).append('&');
        }
    }
}
