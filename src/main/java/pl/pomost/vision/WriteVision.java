package pl.pomost.vision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.Scope;
import pl.pomost.audit.AuditLog;
import pl.pomost.directory.Enrolments;
import pl.pomost.shared.EditedMeanwhile;
import pl.pomost.shared.Submitted;
import pl.pomost.thread.Knot;
import pl.pomost.thread.LinkField;
import pl.pomost.thread.ThreadLinks;
import pl.pomost.thread.TieLinks;

/** Writes the sentences of the vision. That of an area may be written by its leader as well. */
@ApplicationScoped
public class WriteVision {

    /** Fields of links: the cards a sentence comes from. */
    public static final List<LinkField> LINKS = List.of(LinkField.restsOn("cards", Knot.VISION, Knot.CARD));

    private final Visions visions;
    private final Enrolments enrolments;
    private final TieLinks tie;
    private final ThreadLinks links;
    private final AuditLog audit;

    WriteVision(Visions visions, Enrolments enrolments, TieLinks tie, ThreadLinks links, AuditLog audit) {
        this.visions = visions;
        this.enrolments = enrolments;
        this.tie = tie;
        this.links = links;
        this.audit = audit;
    }

    /**
     * @param area    its code; empty for the whole powiat
     * @param version that the form was opened with; -1 when there was no sentence yet
     * @throws jakarta.ws.rs.ForbiddenException when whoever leads one workshop only names none of its cards
     * @throws EditedMeanwhile when somebody saved it since
     */
    @Transactional
    public void write(Scope scope, Optional<String> area, int version, VisionDraft draft, Submitted linked) {
        UUID enrolment = scope.requireEdit(area.orElse(null)).requireEnrolment();
        // the first thing that the transaction reads, so that two people never write two sentences for one area
        enrolments.lockOpen(enrolment);
        Optional<Vision> stored = visions.ofArea(enrolment, area);
        String code = code(area);
        if (stored.map(Vision::version).orElse(-1) != version) {
            throw new EditedMeanwhile(code);
        }
        Vision vision = stored.orElseGet(() -> Vision.of(enrolment, area.orElse(null)));
        vision.rewrite(draft);
        visions.persist(vision);
        visions.touch(vision);
        tie.apply(scope, code, vision.id(), linked, LINKS);
        record(scope, "vision.changed", code, "Zapisano zdanie wizji: " + draft.text());
    }

    /**
     * Nothing ever rests on a sentence, so its cards are all that is untied with it.
     *
     * @throws NotFoundException when there is no sentence to remove
     */
    @Transactional
    public void remove(Scope scope, Optional<String> area) {
        UUID enrolment = scope.requireEdit(area.orElse(null)).requireEnrolment();
        enrolments.lockOpen(enrolment);
        Vision vision = visions.ofArea(enrolment, area).orElseThrow(NotFoundException::new);
        links.forget(vision.enrolmentId(), vision.id());
        visions.delete(vision);
        record(scope, "vision.removed", code(area), "Usunięto zdanie wizji: " + vision.text());
    }

    private static String code(Optional<String> area) {
        return area.map(own -> "WIZJA-" + own).orElse("WIZJA");
    }

    private void record(Scope scope, String deed, String code, String sentence) {
        audit.record(scope.viewer().username(), deed, scope.teryt(), code, sentence.substring(0, Math.min(sentence.length(), 1000)));
    }
}
