package pl.pomost.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.Scope;
import pl.pomost.action.ActionDraft;
import pl.pomost.action.Actions;
import pl.pomost.action.WriteActions;
import pl.pomost.diagnosis.DiagnosisDraft;
import pl.pomost.diagnosis.DiagnosisEntries;
import pl.pomost.diagnosis.WriteDiagnosis;
import pl.pomost.shared.CodedEntries;
import pl.pomost.shared.Submitted;
import pl.pomost.vision.GoalDraft;
import pl.pomost.vision.Goals;
import pl.pomost.vision.WriteGoals;

/** Enters what comes from an older plan among the entries of the team, each tied to what it rests on and marked with its origin. */
@ApplicationScoped
class OlderEntries {

    private final DiagnosisEntries problems;
    private final WriteDiagnosis writeProblems;
    private final Goals goals;
    private final WriteGoals writeGoals;
    private final Actions actions;
    private final WriteActions writeActions;

    OlderEntries(DiagnosisEntries problems, WriteDiagnosis writeProblems, Goals goals, WriteGoals writeGoals, Actions actions, WriteActions writeActions) {
        this.problems = problems;
        this.writeProblems = writeProblems;
        this.goals = goals;
        this.writeGoals = writeGoals;
        this.actions = actions;
        this.writeActions = writeActions;
    }

    /** Codes of what is there already, by what makes two of them the same. */
    Map<String, String> known(UUID enrolment) {
        var known = new HashMap<String, String>();
        problems.rows(enrolment).forEach(row -> known.putIfAbsent(same(OlderColumn.PROBLEM, row.area(), row.title()), row.code()));
        goals.rows(enrolment).forEach(row -> known.putIfAbsent(same(OlderColumn.GOAL, row.area(), row.title()), row.code()));
        actions.rows(enrolment).forEach(row -> known.putIfAbsent(same(OlderColumn.ACTION, row.area(), row.title()), row.code()));
        return known;
    }

    /** Two entries of one kind and area with the same title are one; capital letters, marks and spaces do not count. */
    static String same(OlderColumn kind, String area, String title) {
        return kind + "|" + area + "|" + OlderColumn.plain(title);
    }

    /** @return its code */
    String problem(Scope scope, DiagnosisDraft draft, String origin) {
        return marked(scope, problems, writeProblems.add(scope, draft, Submitted.NOTHING), origin);
    }

    /** @param problem code of the entry that it rests on */
    String goal(Scope scope, GoalDraft draft, Optional<String> problem, String origin) {
        return marked(scope, goals, writeGoals.add(scope, draft, Submitted.NOTHING.with("diagnosis", problem.orElse(""))), origin);
    }

    /** @param goal code of the goal that it rests on */
    String action(Scope scope, ActionDraft draft, Optional<String> goal, String origin) {
        return marked(scope, actions, writeActions.add(scope, draft, Submitted.NOTHING.with("goals", goal.orElse(""))), origin);
    }

    private static String marked(Scope scope, CodedEntries<?> all, String code, String origin) {
        all.byCode(scope.requireEnrolment(), code).orElseThrow().comesFrom(origin);
        return code;
    }
}
