package pl.pomost.export.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import pl.pomost.access.Scope;
import pl.pomost.export.ReturnOutcome;
import pl.pomost.export.ReturnOutcome.Deed;
import pl.pomost.shared.Doubts;
import pl.pomost.shared.WordDifference;

/** Shows what would come of a table, row by row. */
@ApplicationScoped
class ReturnViews {

    /** Shorter texts are compared at a glance. */
    private static final int LONG = 60;

    private final ReturnTexts texts;

    ReturnViews(ReturnTexts texts) {
        this.texts = texts;
    }

    ReturnView of(Scope scope, String id, ReturnOutcome outcome, String refused) {
        List<ReturnView.Sheet> sheets = outcome.sheets().stream().map(sheet -> new ReturnView.Sheet(sheet.name(), sheet.rows().stream().map(row -> row(sheet, row)).toList()))
                .filter(sheet -> !sheet.rows().isEmpty()).toList();
        long same = outcome.sheets().stream().mapToLong(ReturnOutcome.Sheet::same).sum();
        List<ReturnView.Mistake> mistakes = sheets.stream().flatMap(sheet -> sheet.rows().stream()).flatMap(row -> row.wrong().stream()).toList();
        boolean changes = !outcome.changesNothing();
        String counted = texts.counted(outcome.count(Deed.ADDED), outcome.count(Deed.CHANGED), outcome.count(Deed.REMOVED), same + outcome.count(Deed.SAME));
        List<Doubts.Doubt> doubts = outcome.isAccepted() ? outcome.doubts() : List.of();
        return new ReturnView(base(scope), id, refused, counted, outcome.wrong(), mistakes, outcome.notes(), new Doubts(doubts), sheets, outcome.mark(), outcome.isAccepted() && changes);
    }

    static String base(Scope scope) {
        return "/powiaty/" + scope.teryt() + "/tabele";
    }

    private ReturnView.Row row(ReturnOutcome.Sheet sheet, ReturnOutcome.Row row) {
        String anchor = "w-" + sheet.kind().name().toLowerCase(Locale.ROOT) + "-" + row.line();
        boolean wrong = !row.wrong().isEmpty();
        String state = wrong ? texts.wrong() : row.isDisputed() ? texts.disputed() : switch (row.deed()) {
            case ADDED -> texts.added();
            case CHANGED -> texts.changed();
            case REMOVED -> texts.removed();
            case SAME -> texts.unchanged();
        };
        String look = wrong ? "is-bad" : row.isDisputed() ? "is-warn" : row.deed() == Deed.REMOVED ? "is-off" : row.deed() == Deed.SAME ? "is-off" : "is-next";
        String icon = wrong ? "error" : row.isDisputed() ? "question" : switch (row.deed()) {
            case ADDED -> "plus";
            case CHANGED -> "edit";
            case REMOVED -> "undo";
            case SAME -> "check";
        };
        return new ReturnView.Row(anchor, row.place(), row.code(), row.title(), state, look, icon, row.changes().stream().map(ReturnViews::change).toList(),
                row.wrong().stream().map(each -> new ReturnView.Mistake(anchor, each.address(), each.label(), each.message())).toList(),
                row.kept().isEmpty() ? "" : texts.kept(String.join(", ", row.kept())));
    }

    private static ReturnView.Change change(ReturnOutcome.Change change) {
        boolean both = Math.min(change.before().length(), change.after().length()) > LONG;
        return new ReturnView.Change(change.label(), change.address(), change.before(), change.after(),
                both ? WordDifference.between(change.before(), change.after()) : List.of(), change.choice(), change.applied());
    }
}
