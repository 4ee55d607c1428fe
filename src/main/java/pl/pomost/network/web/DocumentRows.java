package pl.pomost.network.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pl.pomost.access.Accounts;
import pl.pomost.access.Viewer;
import pl.pomost.network.GroupDocuments;
import pl.pomost.network.GroupRights;
import pl.pomost.network.GroupView;
import pl.pomost.shared.Dates;
import pl.pomost.shared.Paged;
import pl.pomost.shared.Typography;

/** Documents of a group as rows of a list. */
@ApplicationScoped
class DocumentRows {

    private static final BigDecimal KILO = BigDecimal.valueOf(1_000);

    private final GroupDocuments documents;
    private final GroupRights rights;
    private final Accounts accounts;

    DocumentRows(GroupDocuments documents, GroupRights rights, Accounts accounts) {
        this.documents = documents;
        this.rights = rights;
        this.accounts = accounts;
    }

    /** All of them, page by page. */
    Paged<DocumentRow> page(Viewer viewer, GroupView group, String page) {
        Paged<GroupDocuments.Line> paged = Paged.of(documents.of(group.id()), Paged.number(page), "");
        return paged.with(rows(viewer, group, paged.rows()));
    }

    /** Those of one meeting. */
    List<DocumentRow> of(Viewer viewer, GroupView group, UUID meeting) {
        return rows(viewer, group, documents.of(group.id()).stream().filter(line -> meeting.equals(line.meetingId())).toList());
    }

    private List<DocumentRow> rows(Viewer viewer, GroupView group, List<GroupDocuments.Line> found) {
        Map<String, String> names = accounts.called(found.stream().map(GroupDocuments.Line::broughtBy).distinct().toList());
        boolean leads = rights.mayLead(viewer, group);
        boolean writes = rights.mayWrite(viewer, group);
        return found.stream().map(line -> new DocumentRow(group.address() + "/dokumenty/" + line.id(), line.title(), line.name(), size(line.size()),
                names.getOrDefault(line.broughtBy(), line.broughtBy()), Dates.inWords(line.broughtOn()), leads || writes && line.broughtBy().equals(viewer.username()))).toList();
    }

    private static String size(int bytes) {
        BigDecimal kilobytes = BigDecimal.valueOf(bytes).divide(KILO, 0, RoundingMode.UP);
        return kilobytes.compareTo(KILO) < 0 ? Typography.number(kilobytes) + " kB" : Typography.number(kilobytes.divide(KILO, 1, RoundingMode.HALF_UP)) + " MB";
    }
}
