package pl.pomost.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.UUID;
import pl.pomost.access.LinkRefusal;
import pl.pomost.access.Viewer;
import pl.pomost.agreement.DraftOpinion.Said;
import pl.pomost.audit.AuditLog;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.EditedMeanwhile;
import pl.pomost.shared.ForbiddenMove;
import pl.pomost.standard.CatalogueVersion;
import pl.pomost.standard.Standards;

/** Whoever was asked says what they think of a draft: an expert with their account, an organisation by its link. */
@ApplicationScoped
public class AnswerAboutDraft {

    private final DraftOpinions opinions;
    private final DraftOpinionLinks links;
    private final Standards standards;
    private final OpinionPost letters;
    private final DomainClock days;
    private final Clock clock;
    private final AuditLog audit;

    AnswerAboutDraft(DraftOpinions opinions, DraftOpinionLinks links, Standards standards, OpinionPost letters, DomainClock days, Clock clock, AuditLog audit) {
        this.opinions = opinions;
        this.links = links;
        this.standards = standards;
        this.letters = letters;
        this.days = days;
        this.clock = clock;
        this.audit = audit;
    }

    /** What somebody was asked. @param open whether the answer may be sent or corrected now */
    public record Asked(DraftOpinion opinion, CatalogueVersion version, boolean open) {
    }

    /** @throws LinkRefusal when these words open nothing (any more) */
    @Transactional
    public Asked open(String words) {
        return asked(opinions.findById(links.usable(words, clock.instant()).opinionId()));
    }

    /** @throws NotFoundException when this viewer was asked no such thing */
    @Transactional
    public Asked open(Viewer viewer, UUID id) {
        return asked(opinions.findByIdOptional(id).filter(each -> isAsked(viewer, each)).orElseThrow(NotFoundException::new));
    }

    /**
     * @param seen number of the last change that the form was made from
     * @throws EditedMeanwhile when it was sent from another window since
     * @throws ForbiddenMove   when something is missing, the term is over, or the version is settled
     */
    @Transactional
    public void say(String words, int seen, Said said) {
        give(opinions.toChange(links.usable(words, clock.instant()).opinionId()).orElseThrow(), seen, said, "link");
    }

    /** The same for an expert with an account. @throws NotFoundException when this viewer was asked no such thing */
    @Transactional
    public void say(Viewer viewer, UUID id, int seen, Said said) {
        give(opinions.toChange(id).filter(each -> isAsked(viewer, each)).orElseThrow(NotFoundException::new), seen, said, viewer.username());
    }

    private void give(DraftOpinion opinion, int seen, Said said, String by) {
        if (opinion.version() != seen) {
            throw new EditedMeanwhile(opinion.standard());
        }
        CatalogueVersion version = asked(opinion).version();
        if (!version.state().isOpen()) {
            throw new ForbiddenMove("Ta wersja jest już rozstrzygnięta. Opinii nie można już wysłać ani zmienić.");
        }
        opinion.give(said, Seal.of(version.wording()), days.today(), clock.instant());
        letters.given(opinion);
        audit.record(by, "agreement.opinion-given", null, opinion.standard(), "Wydano opinię o projekcie wersji " + opinion.number() + " standardu " + opinion.standard() + ": " + opinion.called()
                + (opinion.timesGiven() > 1 ? " (poprawiona)." : "."));
    }

    private Asked asked(DraftOpinion opinion) {
        CatalogueVersion version = standards.catalogue().version(opinion.standard(), opinion.number()).orElseThrow(NotFoundException::new);
        return new Asked(opinion, version, opinion.isOpen(days.today()) && version.state().isOpen());
    }

    private static boolean isAsked(Viewer viewer, DraftOpinion opinion) {
        return opinion.expert().isPresent() && opinion.expert().equals(viewer.accountId()) && (!opinion.isRevoked() || opinion.isGiven());
    }
}
