package pl.pomost.access.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.pomost.access.Accounts;
import pl.pomost.access.CurrentViewer;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.audit.AccessLog;
import pl.pomost.audit.AccessRecord.What;
import pl.pomost.audit.AuditFilter;
import pl.pomost.audit.AuditLog;
import pl.pomost.audit.AuditRow;
import pl.pomost.directory.Powiat;
import pl.pomost.directory.Powiats;
import pl.pomost.shared.Choice;
import pl.pomost.shared.Csv;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.FormView;
import pl.pomost.shared.PolishDates;
import pl.pomost.shared.Typography;

/** The history of a powiat or of the region, as a page and as a table to download. */
@RequestScoped
class HistoryPages {

    private static final int SIZE = 50;
    private static final int MOST = 20_000;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.uuuu, HH:mm", PolishDates.POLISH).withZone(DomainClock.ZONE);

    private final Pages pages;
    private final CurrentViewer viewer;
    private final AuditLog audit;
    private final AccessLog accesses;
    private final Accounts accounts;
    private final Powiats powiats;
    private final HistoryKinds kinds;
    private final HistoryTexts texts;

    HistoryPages(Pages pages, CurrentViewer viewer, AuditLog audit, AccessLog accesses, Accounts accounts, Powiats powiats, HistoryKinds kinds, HistoryTexts texts) {
        this.pages = pages;
        this.viewer = viewer;
        this.audit = audit;
        this.accesses = accesses;
        this.accounts = accounts;
        this.powiats = powiats;
        this.kinds = kinds;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "access")
    static class Templates {
        static native TemplateInstance history(Page page, HistoryView view, FormView form);
    }

    TemplateInstance page(Optional<Scope> scope, HistoryQuery query) {
        AuditFilter filter = query.filter();
        long all = audit.count(filter);
        int number = (int) Math.min(query.page(), Math.max(0, (all - 1) / SIZE));
        Map<String, String> names = names();
        List<AuditRow> found = audit.page(filter, number, SIZE);
        Map<String, String> people = accounts.names(found.stream().map(AuditRow::actor).distinct().toList());
        List<HistoryView.Row> rows = found.stream().map(row -> row(row, who(row.actor(), people), names)).toList();
        String range = rows.isEmpty() ? "0" : (number * SIZE + 1) + "–" + (number * SIZE + rows.size());
        List<Choice> places = names.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(each -> new Choice(each.getKey(), each.getValue())).toList();
        var view = new HistoryView(base(scope), scope.map(each -> each.powiat().name()).orElse(""), rows, kinds.all(), places, range, Typography.number(all), number,
                (number + 1L) * SIZE < all, query.address(), query.narrowed(), Typography.number(MOST));
        Page page = scope.map(each -> pages.of(texts.titleOf(each.powiat().name()), each, "historia")).orElseGet(() -> pages.of(texts.title()));
        return Templates.history(page, view, query.form());
    }

    /** Whoever takes the table away is recorded themselves. */
    Response csv(Optional<Scope> scope, HistoryQuery query) {
        accesses.opened(viewer.get().username(), scope.map(Scope::teryt).orElse(null), What.AUDIT_EXPORT, null);
        Map<String, String> names = names();
        List<List<String>> rows = audit.page(query.filter(), 0, MOST).stream()
                .map(row -> List.of(said(row.at()), row.actor(), place(row, names), row.subject() == null ? "" : row.subject(), row.sentence())).toList();
        String table = Csv.of(List.of(texts.when(), texts.who(), texts.powiat(), texts.kind(), texts.what()), rows);
        return Response.ok(table, "text/csv;charset=UTF-8").header("Content-Disposition", "attachment; filename=\"historia.csv\"").build();
    }

    static String said(Instant moment) {
        return MOMENT.format(moment);
    }

    /** The name says who it was; the account is what the list can be narrowed to. */
    private static String who(String username, Map<String, String> people) {
        return Optional.ofNullable(people.get(username)).filter(name -> !name.equals(username)).map(name -> name + " (" + username + ")").orElse(username);
    }

    private static HistoryView.Row row(AuditRow row, String who, Map<String, String> names) {
        return new HistoryView.Row(said(row.at()), row.at().toString(), who, place(row, names), row.subject() == null ? "" : row.subject(), row.sentence());
    }

    private static String place(AuditRow row, Map<String, String> names) {
        return row.powiat() == null ? "" : names.getOrDefault(row.powiat(), row.powiat());
    }

    private Map<String, String> names() {
        return powiats.listAll().stream().sorted(Comparator.comparing(Powiat::teryt)).collect(Collectors.toMap(Powiat::teryt, Powiat::name));
    }

    private static String base(Optional<Scope> scope) {
        return scope.map(each -> "/powiaty/" + each.teryt() + "/historia").orElse("/historia");
    }
}
