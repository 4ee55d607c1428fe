package pl.pomost.action.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import pl.pomost.action.ActionRow;
import pl.pomost.action.Funding;
import pl.pomost.action.Money;
import pl.pomost.shared.Choice;
import pl.pomost.shared.Typography;

/**
 * Where the money of all actions comes from: a table by source and certainty, and the same as bars.
 *
 * @param states how certain money is, in words: those that some money has
 * @param sum    of all sources
 * @param rest   what no source covers; empty when sources and costs agree
 * @param total  what all actions cost: sources and the rest together
 */
record SourceTable(List<String> states, List<Line> lines, Line sum, String rest, String total, Bars bars) {

    record Line(String source, List<String> amounts, String total) {
    }

    static SourceTable of(List<ActionRow> actions, List<Choice> sources, List<Choice> allStates, String totalWord, OverviewTexts texts) {
        Money money = new Money(actions);
        List<Choice> states = said(allStates, money, texts);
        List<String> stored = actions.stream().flatMap(action -> action.funding().stream()).flatMap(source -> Stream.ofNullable(source.source())).distinct().toList();
        List<Choice> used = Choice.with(sources, stored).stream().filter(source -> money.from(funding -> source.code().equals(funding.source())).signum() != 0).toList();
        var lines = new ArrayList<Line>();
        Map<String, Map<String, BigDecimal>> bars = new LinkedHashMap<>();
        for (Choice source : used) {
            lines.add(line(source.label(), money, states, source.code()));
            bars.put(source.label(), byCertainty(money, source.code()));
        }
        BigDecimal rest = money.fromNoSource();
        return new SourceTable(states.stream().map(Choice::label).toList(), lines, line(totalWord, money, states, ""),
                rest.signum() == 0 ? "" : Typography.money(rest), Typography.money(money.total()), Bars.named(bars, texts::sourcesInWords));
    }

    /** What some money is; that nothing was said of it only where something was said of other money. */
    private static List<Choice> said(List<Choice> states, Money money, OverviewTexts texts) {
        List<Choice> said = states.stream().filter(state -> money.from(funding -> is(funding, state)).signum() != 0).toList();
        Choice unsaid = new Choice("", texts.unsaid());
        return said.isEmpty() || money.from(funding -> is(funding, unsaid)).signum() == 0 ? said : Stream.concat(said.stream(), Stream.of(unsaid)).toList();
    }

    private static boolean is(Funding funding, Choice state) {
        return state.code().equals(Objects.requireNonNullElse(funding.status(), ""));
    }

    /** @param source its code; empty for all of them */
    private static Line line(String label, Money money, List<Choice> states, String source) {
        return new Line(label, states.stream().map(state -> Typography.money(money.from(funding -> isOf(funding, source) && is(funding, state)))).toList(),
                Typography.money(money.from(funding -> isOf(funding, source))));
    }

    private static boolean isOf(Funding funding, String source) {
        return source.isEmpty() || source.equals(funding.source());
    }

    private static Map<String, BigDecimal> byCertainty(Money money, String source) {
        var ordered = new LinkedHashMap<String, BigDecimal>();
        List.of("secured", "applied").forEach(state -> ordered.put(BudgetTable.LOOKS.get(state), money.from(funding -> isOf(funding, source) && state.equals(funding.status()))));
        ordered.put(BudgetTable.LOOKS.get("planned"), money.from(funding -> isOf(funding, source) && !List.of("secured", "applied").contains(String.valueOf(funding.status()))));
        return ordered;
    }
}
