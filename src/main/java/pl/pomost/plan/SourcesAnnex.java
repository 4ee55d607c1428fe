package pl.pomost.plan;

import java.text.Collator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import pl.pomost.plan.Table.Column;
import pl.pomost.plan.Table.Row;
import pl.pomost.shared.PolishDates;

/** Where the data come from, and where in the plan each source is used. */
final class SourcesAnnex {

    private SourcesAnnex() {
    }

    static Section write(Drafting drafting) {
        Map<String, Set<String>> uses = new TreeMap<>(Collator.getInstance(PolishDates.POLISH)::compare);
        PlanMaterial from = drafting.from();
        from.situation().dataPoints().forEach(point -> point.source().ifPresent(source -> use(uses, source, point.code())));
        from.situation().diagnosis().stream().filter(entry -> entry.status().equals("confirmed"))
                .forEach(entry -> entry.evidence().map(evidence -> evidence.source()).ifPresent(source -> use(uses, source, entry.code())));
        from.course().indicators().forEach(indicator -> indicator.source().ifPresent(source -> use(uses, source, indicator.code())));
        return Outline.of("zrodla", "Źródła danych").table(Table.of("zrodla-tabela", "Źródła danych", List.of(Column.text("Źródło"), Column.text("Gdzie użyte")),
                uses.entrySet().stream().map(use -> Row.headed(use.getKey(), String.join(", ", use.getValue()))).toList())).build();
    }

    private static void use(Map<String, Set<String>> uses, String source, String code) {
        uses.computeIfAbsent(source.strip(), name -> new LinkedHashSet<>()).add(code);
    }
}
