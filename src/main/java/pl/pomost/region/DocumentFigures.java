package pl.pomost.region;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.plan.FactList;
import pl.pomost.plan.PlanDocument;
import pl.pomost.plan.Section;
import pl.pomost.plan.Table;
import pl.pomost.plan.Table.Row;
import pl.pomost.shared.PolishNumbers;

/** Counts what a plan's document says, so that everybody can count it again: of what the document hides, nothing is counted. */
final class DocumentFigures {

    private static final String JOINT = "Wspólne działanie";
    private static final String TOTAL = "Razem";
    private static final String UNSAID = "Stanu nie podano";

    private final PlanDocument plan;

    private DocumentFigures(PlanDocument plan) {
        this.plan = plan;
    }

    static PlanFigures of(PlanDocument plan) {
        return new DocumentFigures(plan).count();
    }

    private PlanFigures count() {
        return new PlanFigures(entries("jak-jest-"), entries("jak-powinno-byc-"), entries("dzialania-"), costs(), sources(), asked(), levels(), joint());
    }

    /** What a card says of a joint action begins with its code. */
    private Map<String, Set<String>> joint() {
        Map<String, Set<String>> joint = new HashMap<>();
        plan.sections().filter(section -> section.id().startsWith("dzialania-")).forEach(area -> {
            Set<String> codes = area.sections().stream().flatMap(section -> section.blocks().stream()).filter(FactList.class::isInstance).flatMap(block -> ((FactList) block).facts().stream())
                    .filter(fact -> fact.key().equals(JOINT)).map(fact -> fact.value().replaceAll(":.*", "")).collect(Collectors.toSet());
            if (!codes.isEmpty()) {
                joint.merge(area.title(), codes, (one, other) -> Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet()));
            }
        });
        return joint;
    }

    /** Entries of each area: sections whose number is their code. */
    private Map<String, Integer> entries(String prefix) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        plan.sections().filter(section -> section.id().startsWith(prefix)).forEach(area -> {
            int entries = (int) area.sections().stream().filter(DocumentFigures::isEntry).count();
            if (entries > 0) {
                counts.merge(area.title(), entries, Integer::sum);
            }
        });
        return counts;
    }

    private static boolean isEntry(Section section) {
        return section.number().equals(section.id());
    }

    /** The columns after the first are years, but for the last, which holds the sum; what the years leave of it has no year. */
    private Map<String, Map<String, BigDecimal>> costs() {
        Map<String, Map<String, BigDecimal>> costs = new HashMap<>();
        table("budzet-obszary-tabela").ifPresent(table -> rows(table).forEach(row -> {
            Map<String, BigDecimal> years = amounts(table, row);
            BigDecimal rest = money(row, table.columns().size() - 1).subtract(years.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
            if (rest.signum() != 0) {
                years.put(PlanFigures.NO_YEAR, rest);
            }
            if (!years.isEmpty()) {
                costs.put(row.cells().get(0).text(), years);
            }
        }));
        return costs;
    }

    private Map<String, Map<String, BigDecimal>> sources() {
        Map<String, Map<String, BigDecimal>> sources = new HashMap<>();
        table("budzet-zrodla-tabela").ifPresent(table -> rows(table).forEach(row -> {
            Map<String, BigDecimal> states = amounts(table, row);
            BigDecimal unsaid = states.remove(UNSAID);
            BigDecimal rest = money(row, table.columns().size() - 1).subtract(states.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
            if (unsaid != null || rest.signum() != 0) {
                states.put(PlanFigures.NO_STATE, rest);
            }
            if (!states.isEmpty()) {
                sources.put(row.cells().get(0).text(), states);
            }
        }));
        return sources;
    }

    private static Stream<Row> rows(Table table) {
        return table.rows().stream().filter(row -> !row.cells().get(0).text().equals(TOTAL));
    }

    private static Map<String, BigDecimal> amounts(Table table, Row row) {
        Map<String, BigDecimal> amounts = new LinkedHashMap<>();
        for (int i = 1; i < table.columns().size() - 1; i++) {
            BigDecimal amount = money(row, i);
            if (amount.signum() != 0) {
                amounts.put(table.columns().get(i).header(), amount);
            }
        }
        return amounts;
    }

    private static BigDecimal money(Row row, int column) {
        return PolishNumbers.parseMoney(row.cells().get(column).text()).orElse(BigDecimal.ZERO);
    }

    private List<PlanFigures.Asked> asked() {
        return table("postulaty-tabela").map(table -> table.rows().stream().map(row -> new PlanFigures.Asked(row.cells().get(1).text().equals("–") ? "" : row.cells().get(1).text(), withoutCode(row))).toList())
                .orElse(List.of());
    }

    private static String withoutCode(Row row) {
        String text = row.cells().get(0).text();
        return row.id().filter(code -> text.startsWith(code + " ")).map(code -> text.substring(code.length() + 1)).orElse(text);
    }

    private List<PlanFigures.Level> levels() {
        List<PlanFigures.Level> levels = new ArrayList<>();
        tables().filter(table -> table.id().startsWith("standardy-") && table.id().endsWith("-tabela")).forEach(table -> table.rows()
                .forEach(row -> levels.add(new PlanFigures.Level(row.cells().get(0).text(), level(row.cells().get(1).text()), level(row.cells().get(3).text())))));
        return levels;
    }

    /** "1 doraźnie" */
    private static Optional<Integer> level(String text) {
        return text.matches("[0-9]( .*)?") ? Optional.of(text.charAt(0) - '0') : Optional.empty();
    }

    private Optional<Table> table(String id) {
        return tables().filter(table -> table.id().equals(id)).findFirst();
    }

    private Stream<Table> tables() {
        return plan.sections().flatMap(section -> section.blocks().stream()).filter(Table.class::isInstance).map(Table.class::cast);
    }
}
