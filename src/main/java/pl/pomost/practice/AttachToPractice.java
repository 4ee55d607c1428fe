package pl.pomost.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.Viewer;
import pl.pomost.audit.AuditLog;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.ForbiddenMove;

/** Adds photographs and documents to a practice, and takes them off. */
@ApplicationScoped
public class AttachToPractice {

    /** As many as a page can show without becoming an album. */
    public static final int MOST = 6;

    private final Practices practices;
    private final PracticeFiles files;
    private final PracticeRights rights;
    private final OfferPractice offer;
    private final DomainClock clock;
    private final AuditLog audit;

    AttachToPractice(Practices practices, PracticeFiles files, PracticeRights rights, OfferPractice offer, DomainClock clock, AuditLog audit) {
        this.practices = practices;
        this.files = files;
        this.rights = rights;
        this.offer = offer;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * A file goes out with the revision that is being written, as its words do: nobody but the team sees it before whoever moderates has. Where none is
     * on its way one begins, which says nothing else new.
     *
     * @param type of a picture that was drawn anew, or of a PDF
     * @throws ForbiddenMove when there are as many as there may be, or a revision waits for its moderator
     */
    @Transactional
    public void attach(Viewer viewer, String code, String title, String type, byte[] content) {
        PracticeView practice = held(viewer, code);
        if (files.count("practiceId", practice.id()) >= MOST) {
            throw new ForbiddenMove("Praktyka ma już " + MOST + " plików. Usuń któryś, zanim dodasz następny.");
        }
        files.persist(new PracticeFile(practice.id(), title, type, content, clock.today(), since(viewer, practice, title)));
        audit.record(viewer.username(), "practice.file", practice.teryt(), code, "Dodano plik do dobrej praktyki " + code + ": " + title);
    }

    private int since(Viewer viewer, PracticeView practice, String title) {
        Optional<RevisionView> open = practice.open();
        if (open.isEmpty()) {
            return offer.improve(viewer, practice.code(), practice.shown().wording(), Optional.of("Dodano plik: " + title));
        }
        if (!open.get().state().isWritable()) {
            throw new ForbiddenMove("Wersja " + open.get().number() + " jest zgłoszona. Wycofaj zgłoszenie albo poczekaj na odpowiedź, potem dodaj plik.");
        }
        return open.get().number();
    }

    @Transactional
    public void takeOff(Viewer viewer, String code, UUID id) {
        PracticeView practice = held(viewer, code);
        if (files.delete("practiceId = ?1 and id = ?2", practice.id(), id) == 0) {
            throw new NotFoundException();
        }
        audit.record(viewer.username(), "practice.file", practice.teryt(), code, "Usunięto plik dobrej praktyki " + code + ".");
    }

    private PracticeView held(Viewer viewer, String code) {
        Practice practice = practices.toChange(code).orElseThrow(NotFoundException::new);
        PracticeView view = practices.byId(practice.id()).orElseThrow(NotFoundException::new);
        rights.requireWrite(viewer, view);
        return view;
    }
}
