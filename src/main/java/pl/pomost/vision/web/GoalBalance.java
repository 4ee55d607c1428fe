package pl.pomost.vision.web;

import java.util.List;
import java.util.stream.Stream;
import pl.pomost.shared.Choice;
import pl.pomost.vision.GoalRow;

/**
 * Which regional aims and which steps the goals of a powiat serve: a field of aims by steps, each cell with its goals.
 *
 * @param everyArea whether the viewer sees the goals of all areas; else nothing is said of aims that none serves
 * @param steps   names of the steps
 * @param unserved regional aims that no goal serves
 * @param stepless goals without a step, aimless those without a regional aim
 */
record GoalBalance(String teryt, String powiat, boolean everything, boolean everyArea, boolean nothingAtAll, List<String> steps, List<Row> rows, List<Cell> sums, List<String> unserved,
        List<String> stepless, List<String> aimless) {

    private static final int MANY = 3;

    record Row(String aim, List<Cell> cells, int goals) {
    }

    /** @param look class of its colour: the more goals, the darker */
    record Cell(String look, List<String> codes) {

        static Cell of(List<GoalRow> goals) {
            return new Cell("level-" + Math.min(goals.size() == 0 ? 0 : goals.size() < MANY ? 1 : 2, 2), goals.stream().map(GoalRow::code).toList());
        }
    }

    static GoalBalance of(String teryt, String powiat, boolean everything, boolean everyArea, List<GoalRow> goals, List<Choice> aims, List<Choice> steps) {
        List<Row> rows = aims.stream().map(aim -> {
            List<GoalRow> serving = goals.stream().filter(goal -> serves(goal, aim)).toList();
            return new Row(aim.code() + ". " + aim.label(), steps.stream().map(step -> Cell.of(in(step, serving))).toList(), serving.size());
        }).toList();
        return new GoalBalance(teryt, powiat, everything, everyArea, goals.isEmpty(), steps.stream().map(step -> step.code() + ". " + step.label()).toList(), rows,
                steps.stream().map(step -> Cell.of(in(step, goals))).toList(),
                !everyArea ? List.of() : aims.stream().filter(aim -> goals.stream().noneMatch(goal -> serves(goal, aim))).map(aim -> aim.code() + ". " + aim.label()).toList(),
                codes(goals.stream().filter(goal -> goal.step() == null)), codes(goals.stream().filter(goal -> goal.regionalAims().isEmpty())));
    }

    private static boolean serves(GoalRow goal, Choice aim) {
        return goal.regionalAims().stream().map(String::valueOf).anyMatch(aim.code()::equals);
    }

    private static List<GoalRow> in(Choice step, List<GoalRow> goals) {
        return goals.stream().filter(goal -> goal.step() != null && step.code().equals(String.valueOf(goal.step()))).toList();
    }

    private static List<String> codes(Stream<GoalRow> goals) {
        return goals.map(GoalRow::code).toList();
    }
}
