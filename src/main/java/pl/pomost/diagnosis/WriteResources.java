package pl.pomost.diagnosis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import pl.pomost.access.Scope;
import pl.pomost.shared.Submitted;
import pl.pomost.thread.EntrySort;
import pl.pomost.thread.KeepEntries;
import pl.pomost.thread.Knot;
import pl.pomost.thread.LinkField;

/** Adds, rewrites and removes resources. Callers hand in a scope that may edit. */
@ApplicationScoped
public class WriteResources {

    /** Fields of links: the cards a resource comes from. */
    public static final List<LinkField> LINKS = List.of(LinkField.restsOn("cards", Knot.RESOURCE, Knot.CARD));

    private static final EntrySort<Resource> SORT = new EntrySort<>("resource", "zasób", LINKS, Resource::name);

    private final Resources resources;
    private final KeepEntries keep;

    WriteResources(Resources resources, KeepEntries keep) {
        this.resources = resources;
        this.keep = keep;
    }

    /** @return code of the new resource, the next free one */
    @Transactional
    public String add(Scope scope, ResourceDraft draft, Submitted linked) {
        return keep.add(scope, resources, SORT, Resource.of(draft), "Z-", 2, linked);
    }

    /** @throws pl.pomost.shared.EditedMeanwhile when somebody saved it since {@code version} */
    @Transactional
    public void rewrite(Scope scope, String code, int version, ResourceDraft draft, Submitted linked) {
        keep.rewrite(scope, resources, SORT, code, version, resource -> resource.rewrite(draft), linked);
    }

    /**
     * Puts some texts in the place of those that stand there.
     *
     * @throws pl.pomost.shared.EditedMeanwhile when somebody saved it since {@code version}
     */
    @Transactional
    public void take(Scope scope, String code, int version, ResourceWords words) {
        keep.rewrite(scope, resources, SORT, code, version, resource -> resource.take(words), Submitted.NOTHING);
    }

    @Transactional
    public void remove(Scope scope, String code) {
        keep.remove(scope, resources, SORT, code);
    }
}
