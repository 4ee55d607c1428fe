package pl.pomost.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import pl.pomost.access.Scope;
import pl.pomost.audit.AuditLog;
import pl.pomost.directory.Enrolments;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.Choice;
import pl.pomost.team.TeamNames;

/** Makes entries of the rows of an older plan that somebody has chosen: all of them or, when one fails, none. */
@ApplicationScoped
public class TakeOlderPlan {

    private final OlderPlans older;
    private final OlderEntries entries;
    private final Enrolments enrolments;
    private final Vocabulary words;
    private final TeamNames names;
    private final AuditLog audit;

    TakeOlderPlan(OlderPlans older, OlderEntries entries, Enrolments enrolments, Vocabulary words, TeamNames names, AuditLog audit) {
        this.older = older;
        this.entries = entries;
        this.enrolments = enrolments;
        this.words = words;
        this.names = names;
        this.audit = audit;
    }

    /** How many entries came of it. */
    public record Taken(int problems, int goals, int actions) {
    }

    /** Codes of entries that are there already, by what {@link #same} says of a row's part. */
    @Transactional
    public Map<String, String> known(Scope scope) {
        return entries.known(scope.requireEdit().requireEnrolment());
    }

    /** What makes an entry that would come of this part of a row the same as one that is there. */
    public static String same(OlderColumn part, String area, OlderRow row) {
        return OlderEntries.same(part, area, switch (part) {
            case PROBLEM -> OlderDrafts.problemTitle(row);
            case GOAL -> OlderDrafts.goalTitle(row);
            default -> OlderDrafts.actionTitle(row);
        });
    }

    /**
     * What waited is gone afterwards.
     *
     * @param chosen codes of areas by the number of the row, from 0
     */
    @Transactional
    public Taken take(Scope scope, Map<Integer, String> chosen) {
        UUID enrolment = scope.requireEdit().requireEnrolment();
        enrolments.lockOpen(enrolment);
        OlderPlan plan = older.findByIdOptional(enrolment).orElseThrow(NotFoundException::new);
        var taking = new Taking(scope, plan, entries.known(enrolment), new OlderDrafts(names.institutions(enrolment), codes("challenge_tags"), codes("threats")));
        new TreeMap<>(chosen).forEach((number, area) -> taking.row(plan.rows().get(number), area));
        older.delete(plan);
        audit.record(scope.viewer().username(), "older-plan.taken", scope.teryt(), "plan", "Wzięto z wcześniejszego planu „" + plan.name() + "”: wpisy diagnozy " + taking.problems
                + ", cele " + taking.goals + ", działania " + taking.actions + ".");
        return new Taken(taking.problems, taking.goals, taking.actions);
    }

    private Set<String> codes(String dictionary) {
        return Set.copyOf(Choice.codes(words.choices(dictionary)));
    }

    /** One taking, row by row; what came of an earlier row is there for the later ones. */
    private final class Taking {

        private final Scope scope;
        private final OlderPlan plan;
        private final Map<String, String> known;
        private final OlderDrafts drafts;
        private int problems;
        private int goals;
        private int actions;

        Taking(Scope scope, OlderPlan plan, Map<String, String> known, OlderDrafts drafts) {
            this.scope = scope;
            this.plan = plan;
            this.known = known;
            this.drafts = drafts;
        }

        void row(OlderRow row, String area) {
            String origin = "z wcześniejszego planu: " + plan.name() + ", arkusz „" + row.sheet() + "”, wiersz " + row.line();
            Optional<String> problem = row.problem().map(said -> once(same(OlderColumn.PROBLEM, area, row), () -> {
                problems++;
                return entries.problem(scope, drafts.problem(row, area), origin);
            }));
            Optional<String> goal = row.goal().map(said -> once(same(OlderColumn.GOAL, area, row), () -> {
                goals++;
                return entries.goal(scope, drafts.goal(row, area), problem, origin);
            }));
            row.action().ifPresent(said -> once(same(OlderColumn.ACTION, area, row), () -> {
                actions++;
                return entries.action(scope, drafts.action(row, area), goal, origin);
            }));
        }

        private String once(String same, Supplier<String> enter) {
            String code = known.get(same);
            if (code == null) {
                code = enter.get();
                known.put(same, code);
            }
            return code;
        }
    }
}
