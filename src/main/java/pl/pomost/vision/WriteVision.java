package pl.pomost.vision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
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
import pl.pomost.thread.TieLinks;

/** Writes the sentences of the vision. Callers hand in a scope that may edit. */
@ApplicationScoped
public class WriteVision {

    /** Fields of links: the cards a sentence comes from. */
    public static final List<LinkField> LINKS = List.of(LinkField.restsOn("cards", Knot.VISION, Knot.CARD));

    private final Visions visions;
    private final Enrolments enrolments;
    private final TieLinks tie;
    private final AuditLog audit;

    WriteVision(Visions visions, Enrolments enrolments, TieLinks tie, AuditLog audit) {
        this.visions = visions;
        this.enrolments = enrolments;
        this.tie = tie;
        this.audit = audit;
    }

    /**
     * @param area    its code; empty for the whole powiat
     * @param version that the form was opened with; -1 when there was no sentence yet
     * @throws EditedMeanwhile when somebody saved it since
     */
    @Transactional
    public void write(Scope scope, Optional<String> area, int version, VisionDraft draft, Submitted linked) {
        UUID enrolment = scope.requireEdit().requireEnrolment();
        // the first thing that the transaction reads, so that two people never write two sentences for one area
        enrolments.lock(enrolment);
        Optional<Vision> stored = visions.ofArea(enrolment, area);
        String code = area.map(own -> "WIZJA-" + own).orElse("WIZJA");
        if (stored.map(Vision::version).orElse(-1) != version) {
            throw new EditedMeanwhile(code);
        }
        Vision vision = stored.orElseGet(() -> Vision.of(enrolment, area.orElse(null)));
        vision.rewrite(draft);
        visions.persist(vision);
        visions.touch(vision);
        tie.apply(enrolment, vision.id(), linked, LINKS);
        audit.record(scope.viewer().username(), "vision.changed", scope.teryt(), code, "Zapisano zdanie wizji: "
                + draft.text().substring(0, Math.min(draft.text().length(), 900)));
    }
}
