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

/** Adds, rewrites and removes postulates. Callers hand in a scope that may edit. */
@ApplicationScoped
public class WritePostulates {

    /** Fields of links: the diagnosis entries that give its reason, the cards it comes from. */
    public static final List<LinkField> LINKS = List.of(LinkField.restsOn("entries", Knot.POSTULATE, Knot.DIAGNOSIS),
            LinkField.restsOn("cards", Knot.POSTULATE, Knot.CARD));

    private static final EntrySort<Postulate> SORT = new EntrySort<>("postulate", "postulat", LINKS, Postulate::text);

    private final Postulates postulates;
    private final KeepEntries keep;

    WritePostulates(Postulates postulates, KeepEntries keep) {
        this.postulates = postulates;
        this.keep = keep;
    }

    /** @return code of the new postulate, the next free one */
    @Transactional
    public String add(Scope scope, PostulateDraft draft, Submitted linked) {
        return keep.add(scope, postulates, SORT, Postulate.of(draft), "P-", 2, linked);
    }

    /** @throws pl.pomost.shared.EditedMeanwhile when somebody saved it since {@code version} */
    @Transactional
    public void rewrite(Scope scope, String code, int version, PostulateDraft draft, Submitted linked) {
        keep.rewrite(scope, postulates, SORT, code, version, postulate -> postulate.rewrite(draft), linked);
    }

    /** Takes it out of the plan; nothing rests on a postulate. */
    @Transactional
    public void remove(Scope scope, String code) {
        keep.remove(scope, postulates, SORT, code);
    }
}
