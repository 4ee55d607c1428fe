package pl.pomost.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import pl.pomost.access.Scope;
import pl.pomost.shared.Submitted;
import pl.pomost.thread.EntrySort;
import pl.pomost.thread.KeepEntries;
import pl.pomost.thread.Knot;
import pl.pomost.thread.LinkField;

/** Adds, rewrites and removes risks. Callers hand in a scope that may edit. */
@ApplicationScoped
public class WriteRisks {

    /** Fields of links: the actions it threatens, the cards it comes from. */
    public static final List<LinkField> LINKS = List.of(LinkField.restsOn("actions", Knot.RISK, Knot.ACTION),
            LinkField.restsOn("cards", Knot.RISK, Knot.CARD));

    private static final EntrySort<Risk> SORT = new EntrySort<>("risk", "ryzyko", LINKS, Risk::description);

    private final Risks risks;
    private final KeepEntries keep;

    WriteRisks(Risks risks, KeepEntries keep) {
        this.risks = risks;
        this.keep = keep;
    }

    /** @return code of the new risk, the next free one */
    @Transactional
    public String add(Scope scope, RiskDraft draft, Submitted linked) {
        return keep.add(scope, risks, SORT, Risk.of(draft), "R-", 2, linked);
    }

    /** @throws pl.pomost.shared.EditedMeanwhile when somebody saved it since {@code version} */
    @Transactional
    public void rewrite(Scope scope, String code, int version, RiskDraft draft, Submitted linked) {
        keep.rewrite(scope, risks, SORT, code, version, risk -> risk.rewrite(draft), linked);
    }

    /** Takes it out of the plan; nothing rests on a risk. */
    @Transactional
    public void remove(Scope scope, String code) {
        keep.remove(scope, risks, SORT, code);
    }
}
