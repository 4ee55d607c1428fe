package pl.pomost.export.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.pomost.access.Scope;
import pl.pomost.export.ApplyTables;
import pl.pomost.export.ReturnPaste;
import pl.pomost.export.ReturnSheets;
import pl.pomost.export.TableReturn;
import pl.pomost.export.UndoTables;
import pl.pomost.process.TableKind;
import pl.pomost.shared.Choice;

/** Gathers the page of tables. */
@ApplicationScoped
class ReturnPages {

    private final ApplyTables apply;
    private final UndoTables undo;

    ReturnPages(ApplyTables apply, UndoTables undo) {
        this.apply = apply;
        this.undo = undo;
    }

    ReturnPage of(Scope scope, String refused, ReturnPage.Paste paste) {
        return new ReturnPage(ReturnViews.base(scope), refused, apply.waiting(scope).map(kept -> new ReturnPage.Waiting(kept.id().toString(), kept.name())),
                undo.newest(scope).map(kept -> applied(scope, kept)), paste);
    }

    ReturnPage.Applied applied(Scope scope, TableReturn kept) {
        String codes = kept.touched().stream().map(TableReturn.Touched::code).distinct().collect(Collectors.joining(", "));
        return new ReturnPage.Applied(kept.id().toString(), kept.name(), codes, kept.undoneAt().isPresent(), undo.hindrance(scope, kept).orElse(""));
    }

    ReturnPage.Paste emptyPaste() {
        return paste("", "", "");
    }

    ReturnPage.Paste paste(String kind, String text, String error) {
        return new ReturnPage.Paste(kinds(), kind, text, error, Optional.empty(), Map.of(), true);
    }

    ReturnPage.Paste paste(String kind, String text, String error, ReturnPaste columns, Map<Integer, String> chosen, boolean headed) {
        return new ReturnPage.Paste(kinds(), kind, text, error, Optional.of(columns), chosen, headed);
    }

    private static List<Choice> kinds() {
        return Arrays.stream(TableKind.values()).map(kind -> new Choice(kind.name(), ReturnSheets.name(kind))).toList();
    }
}
