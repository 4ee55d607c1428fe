package pl.pomost.standard;

import static pl.pomost.standard.StandardState.DRAFT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import pl.pomost.access.Viewer;
import pl.pomost.audit.AuditLog;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.EditedMeanwhile;
import pl.pomost.shared.ForbiddenMove;

/** Begins a draft: of a new version of a standard, or of a standard that the catalogue does not have; and writes it on. For ROPS and for groups, in their name. */
@ApplicationScoped
public class ProposeVersion {

    private final StandardVersions versions;
    private final StandardRights rights;
    private final StandardStory story;
    private final DomainClock clock;
    private final AuditLog audit;
    private final Event<Standards.CatalogueChanged> changed;
    private final Event<DraftWritten> written;

    ProposeVersion(StandardVersions versions, StandardRights rights, StandardStory story, DomainClock clock, AuditLog audit, Event<Standards.CatalogueChanged> changed,
            Event<DraftWritten> written) {
        this.versions = versions;
        this.rights = rights;
        this.story = story;
        this.clock = clock;
        this.audit = audit;
        this.changed = changed;
        this.written = written;
    }

    /**
     * @return number of the new version
     * @throws NotFoundException                  for a standard that the catalogue does not have
     * @throws jakarta.ws.rs.ForbiddenException for whoever may not write in the name of the draft's owner
     * @throws ForbiddenMove                      when another version is being written or is out for opinions
     */
    @Transactional
    public int propose(Viewer by, String code, StandardDraft draft) {
        versions.change();
        Catalogue catalogue = versions.read();
        CatalogueVersion newest = catalogue.versions(code).stream().reduce((older, newer) -> newer).orElseThrow(NotFoundException::new);
        rights.requirePropose(by, newest.area(), draft.owner());
        catalogue.open(code).ifPresent(open -> {
            throw new ForbiddenMove("Wersja " + open.number() + " standardu " + code + " jest w stanie „" + open.state().polish()
                    + "”. Dokończ ją albo wycofaj, zanim zaczniesz następną.");
        });
        return begin(by, new StandardVersion(code, newest.number() + 1, newest.area(), newest.position(), DRAFT, draft.wording()), draft).number();
    }

    /**
     * A standard that the catalogue does not have yet.
     *
     * @return its code, the next one of its area
     * @throws jakarta.ws.rs.ForbiddenException for whoever may not write in the name of the draft's owner
     */
    @Transactional
    public String proposeNew(Viewer by, String area, StandardDraft draft) {
        versions.change();
        rights.requirePropose(by, area, draft.owner());
        List<CatalogueVersion> all = versions.read().all();
        int last = all.stream().filter(each -> each.code().startsWith(area + "-")).map(each -> each.code().substring(area.length() + 1))
                .filter(number -> number.matches("\\d{1,6}")).mapToInt(Integer::parseInt).max().orElse(0);
        int position = all.stream().filter(each -> each.area().equals(area)).mapToInt(CatalogueVersion::position).max()
                .orElseGet(() -> all.stream().mapToInt(CatalogueVersion::position).max().orElse(0)) + 1;
        return begin(by, new StandardVersion(area + "-" + (last + 1), 1, area, position, DRAFT, draft.wording()), draft).code();
    }

    /**
     * Writes a draft on.
     *
     * @param lock number of the last change that the form was made from
     * @throws EditedMeanwhile when somebody saved it since
     * @throws ForbiddenMove   when it is no draft any more
     */
    @Transactional
    public void rewrite(Viewer by, String code, int number, int lock, StandardDraft draft) {
        versions.change();
        StandardVersion version = versions.of(code, number).orElseThrow(NotFoundException::new);
        rights.requireWrite(by, version.view());
        rights.requirePropose(by, version.view().area(), draft.owner());
        if (version.version() != lock) {
            throw new EditedMeanwhile(code);
        }
        version.rewrite(draft);
        written.fire(new DraftWritten(code, number, draft.wording(), by.username(), clock.today()));
        audit.record(by.username(), "standard.written", null, code, "Zmieniono projekt wersji " + number + " standardu " + code + ".");
        changed.fire(new Standards.CatalogueChanged());
    }

    private CatalogueVersion begin(Viewer by, StandardVersion version, StandardDraft draft) {
        version.rewrite(draft);
        versions.persist(version);
        CatalogueVersion made = version.view();
        story.tell(by, version.id(), made, Optional.empty(), Optional.empty(), clock.today());
        written.fire(new DraftWritten(made.code(), made.number(), made.wording(), by.username(), clock.today()));
        audit.record(by.username(), "standard.proposed", null, made.code(), "Rozpoczęto projekt wersji " + made.number() + " standardu " + made.code() + ".");
        changed.fire(new Standards.CatalogueChanged());
        return made;
    }
}
