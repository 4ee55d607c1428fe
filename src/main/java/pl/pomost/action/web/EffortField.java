package pl.pomost.action.web;

import java.util.List;
import java.util.stream.IntStream;
import pl.pomost.action.ActionRow;

/**
 * Actions by impact and effort: a field of five times five, and the same as a list.
 *
 * @param unmarked actions without one of the two marks
 */
record EffortField(List<Row> rows, List<Marked> marked, List<Marked> unmarked) {

    private static final int MOST = 5;
    private static final int MIDDLE = 3;

    record Row(int impact, List<Cell> cells) {
    }

    /** @param look class of its colour: what is worth doing first is darkest */
    record Cell(String look, List<String> codes) {
    }

    record Marked(String code, String title, String area, Integer impact, Integer effort, String advice) {
    }

    static EffortField of(List<ActionRow> actions, OverviewTexts texts) {
        List<ActionRow> marked = actions.stream().filter(EffortField::isMarked).toList();
        List<Row> rows = IntStream.iterate(MOST, impact -> impact > 0, impact -> impact - 1).mapToObj(impact -> new Row(impact,
                IntStream.rangeClosed(1, MOST).mapToObj(effort -> new Cell(look(impact, effort), marked.stream()
                        .filter(action -> action.impact() == impact && action.effort() == effort).map(ActionRow::code).toList())).toList())).toList();
        return new EffortField(rows, marked.stream().sorted((one, other) -> Integer.compare(other.impact() - other.effort(), one.impact() - one.effort()))
                .map(action -> marked(action, advice(action, texts))).toList(),
                actions.stream().filter(action -> !isMarked(action)).map(action -> marked(action, "")).toList());
    }

    private static boolean isMarked(ActionRow action) {
        return action.impact() != null && action.effort() != null && within(action.impact()) && within(action.effort());
    }

    private static boolean within(int mark) {
        return mark >= 1 && mark <= MOST;
    }

    private static Marked marked(ActionRow action, String advice) {
        return new Marked(action.code(), action.title(), action.area(), action.impact(), action.effort(), advice);
    }

    private static String look(int impact, int effort) {
        int gain = impact - effort;
        return gain >= 2 ? "level-2" : gain >= 0 ? "level-1" : "level-0";
    }

    private static String advice(ActionRow action, OverviewTexts texts) {
        boolean strong = action.impact() >= MIDDLE;
        boolean easy = action.effort() <= MIDDLE;
        return strong && easy ? texts.doNow() : strong ? texts.planWell() : easy ? texts.byTheWay() : texts.thinkAgain();
    }
}
