package pl.pomost.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.Scope;
import pl.pomost.audit.AuditLog;
import pl.pomost.consultation.Consultations;
import pl.pomost.directory.Edition;
import pl.pomost.directory.Editions;
import pl.pomost.directory.Enrolment;
import pl.pomost.directory.Enrolments;
import pl.pomost.directory.PlanState;
import pl.pomost.export.ImportProcess.Imported;
import pl.pomost.plan.PlanVersions;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.Problem;
import pl.pomost.workshop.Workshop;
import pl.pomost.workshop.Workshops;

/** Lets a file that was read and checked into the place of a process, if the process may be replaced just now. */
@ApplicationScoped
class AdmitProcess {

    private final ReplaceProcess replace;
    private final ExportProcess export;
    private final Editions editions;
    private final Enrolments enrolments;
    private final Workshops workshops;
    private final PlanVersions versions;
    private final Consultations consultations;
    private final DomainClock clock;
    private final AuditLog audit;

    AdmitProcess(ReplaceProcess replace, ExportProcess export, Editions editions, Enrolments enrolments, Workshops workshops, PlanVersions versions,
            Consultations consultations, DomainClock clock, AuditLog audit) {
        this.replace = replace;
        this.export = export;
        this.editions = editions;
        this.enrolments = enrolments;
        this.workshops = workshops;
        this.versions = versions;
        this.consultations = consultations;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * @param file without mistakes for the powiat of the scope
     * @throws Problem 409 while a workshop is open, while the draft is consulted, or after a submission, 412 when {@code ifMatch} does not hold
     */
    @Transactional
    Imported admit(ObjectNode file, Scope scope, Optional<EntityTags> ifMatch) {
        // the process before the edition, as everywhere; both before anything else is read, so that two imports see each other
        scope.enrolment().ifPresent(enrolments::lockState);
        editions.lock(scope.edition().id());
        Edition edition = editions.byYear(file.path("edition").path("year").asInt(scope.edition().year())).orElseThrow();
        Optional<UUID> enrolment = enrolments.of(scope.teryt(), Optional.of(edition.year())).map(Enrolment::id);
        ifMatch.filter(tags -> !tags.hold(export.of(scope.powiat(), edition, enrolment).etag())).ifPresent(tags -> {
            throw new Problem(412, "Ktoś zmienił proces w międzyczasie", "Pobierz plik jeszcze raz, przenieś do niego swoje zmiany i wczytaj go ponownie.");
        });
        enrolment.ifPresent(this::requireReplaceable);
        UUID replaced = replace.with(file, scope.powiat(), edition, scope.viewer().username());
        audit.record(scope.viewer().username(), "process.imported", scope.teryt(), null,
                "Wczytano plik procesu (%s, %s).".formatted(scope.powiat().name(), edition.name()));
        return new Imported(export.of(scope.powiat(), edition, Optional.of(replaced)), enrolment.isEmpty());
    }

    private void requireReplaceable(UUID enrolment) {
        workshops.of(enrolment).stream().filter(Workshop::isOpen).findFirst().ifPresent(open -> {
            throw new Problem(409, "Trwa warsztat", "Najpierw zamknij warsztat %d „%s”, potem wczytaj plik.".formatted(open.stage(), open.title()));
        });
        if (consultations.of(enrolment).filter(held -> held.phase(clock.today()).isUnderWay()).isPresent()) {
            throw new Problem(409, "Trwają konsultacje", "Ludzie czytają teraz projekt i piszą uwagi. Najpierw zamknij konsultacje, potem wczytaj plik.");
        }
        PlanState state = enrolments.lock(enrolment).planState();
        if (state != PlanState.DRAFT && state != PlanState.CONSULTATION || versions.submittedByAPerson(enrolment)) {
            throw new Problem(409, "Plan jest już złożony", "Po złożeniu planu do ROPS nie można zastąpić całego procesu plikiem.");
        }
    }
}
