package pl.pomost.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import java.time.LocalDate;
import pl.pomost.access.Scope;
import pl.pomost.audit.AuditLog;
import pl.pomost.directory.Enrolments;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.EditedMeanwhile;
import pl.pomost.shared.ForbiddenMove;
import pl.pomost.shared.PolishDates;

/**
 * Mends a mistake in what was entered of an adoption: its kind, number, date or organ. What stood there before stays to be read, with the reason; no step of
 * the plan is taken, and the signed act itself is not touched.
 */
@ApplicationScoped
public class CorrectAdoption {

    private final Enrolments enrolments;
    private final Adoptions adoptions;
    private final Acceptances acceptances;
    private final AdoptionCorrections corrections;
    private final AfterSigning after;
    private final PathTexts texts;
    private final AuditLog audit;
    private final DomainClock clock;

    CorrectAdoption(Enrolments enrolments, Adoptions adoptions, Acceptances acceptances, AdoptionCorrections corrections, AfterSigning after, PathTexts texts, AuditLog audit,
            DomainClock clock) {
        this.enrolments = enrolments;
        this.adoptions = adoptions;
        this.acceptances = acceptances;
        this.corrections = corrections;
        this.after = after;
        this.texts = texts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param version of the plan that was adopted
     * @param seen    how many corrections there were when the form was opened
     * @param reason  why
     * @throws NotFoundException  when that version was not adopted
     * @throws ForbiddenException for whoever may not do it: {@link AfterSigning}
     * @throws EditedMeanwhile    when somebody mended it since
     * @throws ForbiddenMove      when nothing would change, or the day lies before the acceptance or after the entry
     */
    @Transactional
    public void correct(Scope scope, int version, int seen, AdoptedBy right, String reason) {
        enrolments.lock(scope.requireEverything().requireEnrolment());
        Adoption adoption = adoptions.of(scope.requireEnrolment(), version).orElseThrow(NotFoundException::new);
        Actor as = after.of(scope).mends(version).orElseThrow(ForbiddenException::new);
        int before = corrections.countOf(adoption);
        if (before != seen) {
            throw new EditedMeanwhile("przyjęcie planu");
        }
        if (right.equals(adoption.by())) {
            throw new ForbiddenMove(texts.nothingCorrected());
        }
        LocalDate accepted = acceptances.findById(adoption.acceptanceId()).acceptedOn();
        if (right.adoptedOn().isBefore(accepted) || right.adoptedOn().isAfter(adoption.enteredOn())) {
            throw new ForbiddenMove(texts.correctedDay(PolishDates.inWords(accepted), PolishDates.inWords(adoption.enteredOn())));
        }
        String by = scope.viewer().username();
        corrections.persist(new AdoptionCorrection(adoption, before + 1, reason, by, as, clock.today()));
        adoption.correct(right);
        audit.record(by, "plan.adoption-corrected", scope.teryt(), String.valueOf(version), texts.auditedCorrection(reason));
    }
}
