package pl.pomost.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pl.pomost.action.Action;
import pl.pomost.action.Milestone;
import pl.pomost.plan.FigureData.Span;
import pl.pomost.plan.Table.Column;
import pl.pomost.plan.Table.Row;
import pl.pomost.scenario.ChapterTemplate;
import pl.pomost.shared.Typography;

/** When things happen: actions on a line of quarters, then milestones quarter by quarter. */
final class ScheduleChapter implements Chapter {

    @Override
    public Section write(ChapterTemplate template, Drafting drafting) {
        List<Action> actions = ActionsChapter.of(drafting);
        List<Action> dated = actions.stream().filter(action -> action.starts().isPresent() && action.ends().isPresent()).toList();
        Outline outline = Outline.of(template);
        if (dated.isEmpty()) {
            return outline.add(Note.missing("Żadne działanie nie ma jeszcze terminów.")).build();
        }
        outline.add(figure(dated));
        String undated = String.join(", ", actions.stream().filter(action -> !dated.contains(action)).map(Action::code).toList());
        outline.missingWhen(!undated.isEmpty(), "Bez terminu: " + undated + ".");
        return outline.section(Outline.of("kamienie-milowe", "Kamienie milowe kwartał po kwartale").table(milestones(actions)).build()).build();
    }

    private static Figure figure(List<Action> dated) {
        LocalDate first = dated.stream().flatMap(action -> action.starts().stream()).min(Comparator.naturalOrder()).orElseThrow();
        LocalDate last = dated.stream().flatMap(action -> action.ends().stream()).max(Comparator.naturalOrder()).orElseThrow();
        return Figure.quarters("harmonogram", "Działania w kwartałach", "Oś czasu od %s do %s z paskiem dla każdego działania. Te same terminy są w tabeli pod wykresem."
                .formatted(Typography.quarter(first), Typography.quarter(last)),
                dated.stream().map(action -> new Span(action.code() + " " + action.title(), action.starts().orElseThrow(), action.ends().orElseThrow())).toList());
    }

    private record Step(LocalDate date, String action, String what) {
    }

    /** A row for each quarter in which something is to be seen. */
    private static Table milestones(List<Action> actions) {
        Map<String, List<Step>> quarters = actions.stream().flatMap(action -> action.milestones().stream().filter(milestone -> milestone.date() != null)
                .map(milestone -> step(action, milestone))).sorted(Comparator.comparing(Step::date).thenComparing(Step::action))
                .collect(Collectors.groupingBy(step -> Typography.quarter(step.date()), LinkedHashMap::new, Collectors.toList()));
        return Table.of("kamienie-milowe-tabela", "Kamienie milowe według terminu", List.of(Column.text("Kwartał"), Column.text("Co będzie")),
                quarters.entrySet().stream().map(quarter -> Row.headed(quarter.getKey(), quarter.getValue().stream()
                        .map(step -> Typography.date(step.date()) + " " + step.action() + ": " + step.what()).collect(Collectors.joining("\n")))).toList());
    }

    private static Step step(Action action, Milestone milestone) {
        return new Step(milestone.date(), action.code(), milestone.what());
    }
}
