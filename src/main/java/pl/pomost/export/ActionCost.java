package pl.pomost.export;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.pomost.plan.Table;

/**
 * What an action costs, read off its card: "42 000 zł (2028: 24 000 zł, 2029: 18 000 zł)".
 *
 * @param total words where the card says no amount
 */
record ActionCost(SheetValue total, Map<String, SheetValue> years) {

    private static final Pattern COST = Pattern.compile("([^(]*?)(?: \\((.*)\\))?");
    private static final Pattern YEAR = Pattern.compile("(\\d{4}): (.*)");

    static ActionCost of(String fact) {
        Matcher cost = COST.matcher(fact);
        if (!cost.matches()) {
            return new ActionCost(SheetValue.words(fact), Map.of());
        }
        Map<String, SheetValue> years = new LinkedHashMap<>();
        for (String part : cost.group(2) == null ? new String[0] : cost.group(2).split(", ")) {
            Matcher year = YEAR.matcher(part);
            if (!year.matches()) {
                return new ActionCost(SheetValue.words(fact), Map.of());
            }
            years.put(year.group(1), SheetValue.of(year.group(2), Table.Kind.MONEY));
        }
        return new ActionCost(SheetValue.of(cost.group(1), Table.Kind.MONEY), years);
    }
}
