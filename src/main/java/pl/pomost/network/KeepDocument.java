package pl.pomost.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.Viewer;
import pl.pomost.audit.AuditLog;
import pl.pomost.files.Brought;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.ForbiddenMove;

/** Takes documents into a group, hands them out, takes them away. */
@ApplicationScoped
public class KeepDocument {

    /** What the documents of one group may take together, in bytes. */
    static final long ROOM = 300_000_000;

    private final ThematicGroups groups;
    private final GroupDocuments documents;
    private final GroupMeetings meetings;
    private final Groups finder;
    private final GroupRights rights;
    private final DomainClock clock;
    private final AuditLog audit;

    KeepDocument(ThematicGroups groups, GroupDocuments documents, GroupMeetings meetings, Groups finder, GroupRights rights, DomainClock clock, AuditLog audit) {
        this.groups = groups;
        this.documents = documents;
        this.meetings = meetings;
        this.finder = finder;
        this.rights = rights;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * @param meeting number of the meeting that it belongs to
     * @throws ForbiddenMove when the group has no room left
     */
    @Transactional
    public UUID keep(Viewer by, String code, String title, Optional<Integer> meeting, Brought file) {
        groups.toChange(code).orElseThrow(NotFoundException::new).requireWorking();
        GroupView group = rights.requireWriter(by, finder.get(code));
        if (documents.sizeOf(group.id()) + file.content().length > ROOM) {
            throw new ForbiddenMove("Dokumenty tego zespołu zajmują już całe przewidziane miejsce (300 MB). Usuń niepotrzebne i spróbuj ponownie.");
        }
        UUID of = meeting.flatMap(number -> meetings.of(group.id(), number)).map(GroupMeeting::id).orElse(null);
        var document = new GroupDocument(group.id(), of, title, file, by.username(), clock.today());
        documents.persist(document);
        audit.record(by.username(), "group.document", null, code, "Zespół tematyczny „" + group.name() + "”: dodano dokument „" + title + "”.");
        return document.id();
    }

    /** @throws NotFoundException when the group has no such document. Callers see to it that the viewer may read what the group does */
    @Transactional
    public Brought take(GroupView group, UUID id) {
        return documents.of(group.id(), id).orElseThrow(NotFoundException::new).file();
    }

    /** For whoever brought it and whoever leads the group. */
    @Transactional
    public void remove(Viewer by, String code, UUID id) {
        GroupView group = rights.requireWriter(by, finder.get(code));
        GroupDocument document = documents.of(group.id(), id).orElseThrow(NotFoundException::new);
        if (!document.broughtBy().equals(by.username()) && !rights.mayLead(by, group)) {
            throw new ForbiddenException();
        }
        documents.delete(document);
        audit.record(by.username(), "group.document-removed", null, code, "Zespół tematyczny „" + group.name() + "”: usunięto dokument „" + document.title() + "”.");
    }
}
