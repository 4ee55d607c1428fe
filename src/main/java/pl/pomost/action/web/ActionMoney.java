package pl.pomost.action.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import pl.pomost.action.Action;
import pl.pomost.action.BudgetSums;
import pl.pomost.action.Funding;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.Look;
import pl.pomost.shared.Typography;

/** The money of one action for its page. Sources are not tied to years, so each year is drawn in the proportion of all sources. */
@ApplicationScoped
class ActionMoney {

    private final Vocabulary words;
    private final ActionTexts texts;

    ActionMoney(Vocabulary words, ActionTexts texts) {
        this.words = words;
        this.texts = texts;
    }

    ActionView.Money of(Action action) {
        var sums = BudgetSums.of(action.budget(), action.budgetTotal().orElse(null), action.funding());
        var sources = action.funding().stream().map(source -> new ActionView.Source(words.label("funding_sources", source.source()), look(source.status()),
                source.amount() == null ? "" : Typography.money(source.amount()), source.note() == null ? "" : source.note())).toList();
        boolean said = action.budgetTotal().isPresent() || !action.budget().isEmpty();
        return new ActionView.Money(sums.years().signum() == 0 ? Optional.empty() : Optional.of(Bars.of(years(action, sums), texts::yearsInWords)),
                sources, said ? Typography.money(sums.total()) : "", Typography.money(sums.sources()), warnings(sums));
    }

    private List<String> warnings(BudgetSums sums) {
        var found = new ArrayList<String>();
        String total = Typography.money(sums.total());
        if (sums.yearsDiffer()) {
            found.add(texts.yearsDiffer(Typography.money(sums.years()), Typography.money(sums.said())));
        }
        if (sums.sourcesDiffer()) {
            found.add(texts.sourcesDiffer(Typography.money(sums.sources()), total));
        }
        if (sums.unfunded()) {
            found.add(texts.noSource(total));
        }
        return found;
    }

    private static Map<String, Map<String, BigDecimal>> years(Action action, BudgetSums sums) {
        Map<String, BigDecimal> shares = shares(action.funding(), sums.sources());
        var years = new LinkedHashMap<String, Map<String, BigDecimal>>();
        new TreeMap<>(action.budget()).forEach((year, amount) -> {
            if (amount != null) {
                var parts = new LinkedHashMap<String, BigDecimal>();
                shares.forEach((look, share) -> parts.put(look, amount.multiply(share)));
                years.put(year, parts);
            }
        });
        return years;
    }

    private static Map<String, BigDecimal> shares(List<Funding> funding, BigDecimal sum) {
        var shares = new LinkedHashMap<String, BigDecimal>();
        if (sum.signum() == 0) {
            shares.put("bar-planned", BigDecimal.ONE);
            return shares;
        }
        BigDecimal rest = BigDecimal.ONE;
        for (String state : List.of("secured", "applied")) {
            BigDecimal own = funding.stream().filter(source -> state.equals(source.status()) && source.amount() != null).map(Funding::amount)
                    .reduce(BigDecimal.ZERO, BigDecimal::add).divide(sum, 6, RoundingMode.HALF_UP);
            shares.put(BudgetTable.LOOKS.get(state), own);
            rest = rest.subtract(own);
        }
        shares.put("bar-planned", rest.max(BigDecimal.ZERO));
        return shares;
    }

    private Look look(String state) {
        if (state == null) {
            return new Look("", "is-off", "question");
        }
        String label = words.label("funding_status", state);
        return switch (state) {
            case "secured" -> new Look(label, "is-ok", "check");
            case "applied" -> new Look(label, "is-warn", "warning");
            default -> new Look(label, "is-next", "clock");
        };
    }
}
