package pl.pomost.action.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pl.pomost.action.ActionRow;
import pl.pomost.action.Money;
import pl.pomost.shared.Typography;

/**
 * What each institution takes upon itself.
 *
 * @param most the greatest number of actions that one institution answers for, at least 1
 */
record Workload(List<Line> lines, int most) {

    /**
     * @param leads   how many actions it answers for
     * @param helps   in how many others it is a partner
     * @param months  of the actions it answers for, added up
     * @param atOnce  how many of them run in the busiest month
     * @param money   that they cost
     */
    record Line(String institution, int leads, int helps, long months, int atOnce, String money, List<String> codes) {
    }

    /** @param names of institutions by code */
    static Workload of(List<ActionRow> actions, Map<String, String> names) {
        Map<String, String> institutions = new LinkedHashMap<>();
        actions.forEach(action -> Stream.concat(Stream.of(leader(action)), action.partners().stream().map(partner -> String.valueOf(partner.institution())))
                .filter(code -> !code.isEmpty()).forEach(code -> institutions.put(code, names.getOrDefault(code, code))));
        List<Line> lines = institutions.keySet().stream().map(code -> line(code, institutions.get(code), actions))
                .sorted(Comparator.comparing(Line::leads).thenComparing(Line::months).reversed().thenComparing(Line::helps, Comparator.reverseOrder())).toList();
        return new Workload(lines, Math.max(1, lines.stream().mapToInt(Line::leads).max().orElse(1)));
    }

    private static String leader(ActionRow action) {
        return action.responsible() == null || action.responsible().institution() == null ? "" : action.responsible().institution();
    }

    private static Line line(String code, String name, List<ActionRow> actions) {
        List<ActionRow> own = actions.stream().filter(action -> leader(action).equals(code)).toList();
        long helps = actions.stream().filter(action -> !leader(action).equals(code) && action.partners().stream().anyMatch(partner -> code.equals(partner.institution()))).count();
        BigDecimal money = new Money(own).total();
        return new Line(name, own.size(), (int) helps, own.stream().mapToLong(Workload::months).sum(), atOnce(own), money.signum() == 0 ? "–" : Typography.money(money),
                own.stream().map(ActionRow::code).toList());
    }

    /** Begun months count whole. */
    private static long months(ActionRow action) {
        return action.starts() == null || action.ends() == null ? 0 : 1 + ChronoUnit.MONTHS.between(action.starts().withDayOfMonth(1), action.ends().withDayOfMonth(1));
    }

    private static int atOnce(List<ActionRow> own) {
        return own.stream().flatMap(action -> Stream.ofNullable(action.starts())).map(day -> day.withDayOfMonth(1)).distinct()
                .mapToInt(month -> (int) own.stream().filter(action -> runsIn(action, month)).count()).max().orElse(0);
    }

    private static boolean runsIn(ActionRow action, LocalDate month) {
        return action.starts() != null && action.ends() != null && !action.starts().withDayOfMonth(1).isAfter(month) && !action.ends().isBefore(month);
    }
}
