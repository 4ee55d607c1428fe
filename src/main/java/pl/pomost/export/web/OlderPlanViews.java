package pl.pomost.export.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pl.pomost.access.Scope;
import pl.pomost.export.OlderColumn;
import pl.pomost.export.OlderPlan;
import pl.pomost.export.OlderRow;
import pl.pomost.export.TakeOlderPlan;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.Submitted;

/** Shows what would become of each row of an older plan. */
@ApplicationScoped
class OlderPlanViews {

    private final TakeOlderPlan take;
    private final Vocabulary words;
    private final OlderPlanTexts texts;

    OlderPlanViews(TakeOlderPlan take, Vocabulary words, OlderPlanTexts texts) {
        this.take = take;
        this.words = words;
        this.texts = texts;
    }

    /** @param typed what somebody has chosen already; without it every row whose area is known is chosen */
    OlderPlanView of(Scope scope, Optional<OlderPlan> waiting, Optional<Submitted> typed) {
        String plan = "/powiaty/" + scope.teryt() + "/plan";
        return waiting.map(older -> new OlderPlanView(plan, older.name(), older.notes(), rows(older, take.known(scope), typed), words.areas()))
                .orElseGet(() -> new OlderPlanView(plan, "", List.of(), List.of(), List.of()));
    }

    static String field(int number) {
        return "obszar-" + number;
    }

    private List<OlderPlanView.Row> rows(OlderPlan older, Map<String, String> known, Optional<Submitted> typed) {
        var rows = new ArrayList<OlderPlanView.Row>();
        var seen = new HashSet<String>();
        for (OlderRow row : older.rows()) {
            String field = field(rows.size());
            List<OlderPlanView.Part> parts = parts(row, known, seen);
            boolean something = parts.stream().anyMatch(part -> part.note().isEmpty());
            String area = typed.map(sent -> sent.text(field)).orElse(something ? row.area() : "");
            rows.add(new OlderPlanView.Row(field, texts.place(row.sheet(), row.line()), area, row.areaSaid(), parts,
                    row.cells().entrySet().stream().map(cell -> cell.getKey() + ": " + cell.getValue()).toList(), notes(row)));
        }
        return rows;
    }

    private List<String> notes(OlderRow row) {
        return Stream.concat(row.notes().stream(), row.costInWords().map(texts::costInWords).stream()).toList();
    }

    private List<OlderPlanView.Part> parts(OlderRow row, Map<String, String> known, Set<String> seen) {
        var parts = new ArrayList<OlderPlanView.Part>();
        row.problem().ifPresent(text -> parts.add(part(OlderColumn.PROBLEM, texts.problem(), text, row, known, seen)));
        row.goal().ifPresent(text -> parts.add(part(OlderColumn.GOAL, texts.goal(), text, row, known, seen)));
        row.action().ifPresent(text -> parts.add(part(OlderColumn.ACTION, texts.action(), text, row, known, seen)));
        return parts;
    }

    private OlderPlanView.Part part(OlderColumn kind, String called, String text, OlderRow row, Map<String, String> known, Set<String> seen) {
        String same = TakeOlderPlan.same(kind, row.area(), row);
        boolean repeated = !seen.add(same);
        return new OlderPlanView.Part(called, text, known.containsKey(same) ? texts.there(known.get(same)) : repeated ? texts.asAbove() : "");
    }
}
