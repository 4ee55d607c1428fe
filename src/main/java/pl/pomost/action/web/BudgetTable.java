package pl.pomost.action.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import pl.pomost.action.ActionRow;
import pl.pomost.action.Funding;
import pl.pomost.shared.Choice;
import pl.pomost.shared.Typography;

/** The money of all actions: a table by year and area, and bars of each area by how certain the money is. */
record BudgetTable(List<String> years, List<Line> lines, Line sum, Bars bars) {

    /** Kinds of money, each with the class of its colour; money without a source is drawn as planned. */
    static final Map<String, String> LOOKS = Map.of("secured", "bar-secured", "applied", "bar-applied", "planned", "bar-planned");

    /** An area, or the sum of all: amounts in the order of the years, then the total. */
    record Line(String area, List<String> amounts, String total) {
    }

    static BudgetTable of(List<ActionRow> actions, List<Choice> areas, ActionTexts texts) {
        var years = new TreeSet<String>();
        actions.forEach(action -> years.addAll(action.budget().keySet()));
        var lines = new ArrayList<Line>();
        Map<String, Map<String, BigDecimal>> bars = new LinkedHashMap<>();
        for (Choice area : areas) {
            List<ActionRow> own = actions.stream().filter(action -> action.area().equals(area.code())).toList();
            if (!own.isEmpty()) {
                lines.add(line(area.code(), own, years));
                bars.put(area.code(), byCertainty(own));
            }
        }
        return new BudgetTable(List.copyOf(years), lines, line("", actions, years), Bars.of(bars, texts::areasInWords));
    }

    private static Line line(String area, List<ActionRow> actions, TreeSet<String> years) {
        var amounts = years.stream().map(year -> Typography.money(actions.stream()
                .map(action -> action.budget().get(year)).filter(amount -> amount != null).reduce(BigDecimal.ZERO, BigDecimal::add))).toList();
        return new Line(area, amounts, Typography.money(actions.stream().map(ActionRow::total).reduce(BigDecimal.ZERO, BigDecimal::add)));
    }

    private static String look(Funding source) {
        return Optional.ofNullable(source.status()).map(LOOKS::get).orElse("bar-planned");
    }

    /** What is in the total but in no source counts as planned. */
    private static Map<String, BigDecimal> byCertainty(List<ActionRow> actions) {
        var parts = new LinkedHashMap<String, BigDecimal>();
        List.of("secured", "applied", "planned").forEach(state -> parts.put(LOOKS.get(state), BigDecimal.ZERO));
        for (ActionRow action : actions) {
            BigDecimal rest = action.total();
            for (Funding source : action.funding()) {
                BigDecimal amount = source.amount() == null ? BigDecimal.ZERO : source.amount();
                parts.merge(look(source), amount, BigDecimal::add);
                rest = rest.subtract(amount);
            }
            parts.merge("bar-planned", rest.max(BigDecimal.ZERO), BigDecimal::add);
        }
        return parts;
    }
}
