package pl.pomost.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import pl.pomost.access.Memberships;
import pl.pomost.access.Viewer;
import pl.pomost.audit.AuditLog;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.EditedMeanwhile;
import pl.pomost.standard.Standards;

/** Founds groups, describes them anew, ends them and takes them up again. */
@ApplicationScoped
public class FoundGroup {

    /** It stands in addresses and owns standards. */
    private static final Predicate<String> CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,19}").asMatchPredicate();

    private final ThematicGroups groups;
    private final ThreadPosts posts;
    private final GroupDocuments documents;
    private final Groups finder;
    private final GroupRights rights;
    private final Standards standards;
    private final Memberships memberships;
    private final DomainClock clock;
    private final AuditLog audit;

    FoundGroup(ThematicGroups groups, ThreadPosts posts, GroupDocuments documents, Groups finder, GroupRights rights, Standards standards,
            Memberships memberships, DomainClock clock, AuditLog audit) {
        this.groups = groups;
        this.posts = posts;
        this.documents = documents;
        this.finder = finder;
        this.rights = rights;
        this.standards = standards;
        this.memberships = memberships;
        this.clock = clock;
        this.audit = audit;
    }

    /** Whether a group may be called so in addresses: capital letters without signs, digits and hyphens, two to twenty. */
    public static boolean fits(String code) {
        return CODE.test(code);
    }

    /**
     * @param code fits ({@link #fits})
     * @return false when there is a group of this code already
     */
    @Transactional
    public boolean found(Viewer by, String code, GroupDraft draft) {
        rights.requireFounder(by);
        if (!fits(code)) {
            throw new IllegalArgumentException(code);
        }
        // groups own standards: of two who found one of the same code at once, the second waits and sees the first
        standards.lock();
        if (groups.of(code).isPresent()) {
            return false;
        }
        groups.persist(new ThematicGroup(code, draft, clock.today()));
        audit.record(by.username(), "group.founded", null, code, "Powołano zespół tematyczny „" + draft.name() + "”.");
        return true;
    }

    /**
     * @param lock number of the last change that the form was made from
     * @throws EditedMeanwhile                  when somebody saved it since
     * @throws pl.pomost.shared.ForbiddenMove when the group has ended
     */
    @Transactional
    public void describe(Viewer by, String code, int lock, GroupDraft draft) {
        ThematicGroup group = led(by, code);
        if (group.version() != lock) {
            throw new EditedMeanwhile(code);
        }
        boolean moved = !group.area().equals(draft.area());
        if (moved) {
            // by the area members read what others have confirmed
            rights.requireFounder(by);
        }
        if (!group.isOpen() && draft.open()) {
            // its people wrote what they wrote to each other
            rights.requireFounder(by);
        }
        if (moved) {
            // the search narrows by area; who may read it asks anew each time
            posts.ofGroup(group.id()).forEach(ThreadPost::tellAgain);
            documents.ofGroup(group.id()).forEach(GroupDocument::tellAgain);
        }
        group.describe(draft);
        memberships.forgetCached();
        audit.record(by.username(), "group.described", null, code, "Zmieniono opis zespołu tematycznego „" + draft.name() + "”.");
    }

    @Transactional
    public void end(Viewer by, String code) {
        rights.requireFounder(by);
        ThematicGroup group = groups.toChange(code).orElseThrow(NotFoundException::new);
        group.end(clock.today());
        memberships.forgetCached();
        audit.record(by.username(), "group.ended", null, code, "Zespół tematyczny „" + group.name() + "” zakończył pracę.");
    }

    @Transactional
    public void begin(Viewer by, String code) {
        rights.requireFounder(by);
        ThematicGroup group = groups.toChange(code).orElseThrow(NotFoundException::new);
        group.begin();
        memberships.forgetCached();
        audit.record(by.username(), "group.begun", null, code, "Zespół tematyczny „" + group.name() + "” wznowił pracę.");
    }

    private ThematicGroup led(Viewer by, String code) {
        ThematicGroup group = groups.toChange(code).orElseThrow(NotFoundException::new);
        Optional<GroupView> view = finder.find(code);
        group.requireWorking();
        rights.requireLead(by, view.orElseThrow());
        return group;
    }
}
