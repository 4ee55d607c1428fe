package pl.pomost.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import pl.pomost.access.Scope;
import pl.pomost.audit.AuditLog;
import pl.pomost.directory.Editions;
import pl.pomost.directory.Enrolments;
import pl.pomost.directory.Institution;
import pl.pomost.directory.InstitutionDraft;
import pl.pomost.directory.Institutions;
import pl.pomost.scenario.Scenarios;
import pl.pomost.team.TeamRefusal.Reason;

/** The coordinator adds an institution to the process: one that the region knows by name and seat, or a new one. */
@ApplicationScoped
public class AddInstitution {

    private final Enrolments enrolments;
    private final Editions editions;
    private final Institutions shared;
    private final LocalInstitutions local;
    private final Scenarios scenarios;
    private final AuditLog audit;

    AddInstitution(Enrolments enrolments, Editions editions, Institutions shared, LocalInstitutions local, Scenarios scenarios, AuditLog audit) {
        this.enrolments = enrolments;
        this.editions = editions;
        this.shared = shared;
        this.local = local;
        this.scenarios = scenarios;
        this.audit = audit;
    }

    /**
     * @param draft without a REGON; its kind says whom an area no longer lacks
     * @return the code in this process; of an institution that is in it already, the code it has
     * @throws TeamRefusal naming every field that is wrong
     */
    @Transactional
    public String add(Scope scope, InstitutionDraft draft) {
        UUID enrolment = scope.requireEdit().requireEnrolment();
        enrolments.lockOpen(enrolment);
        editions.lock(scope.edition().id());
        mistakes(draft).throwIfAny();
        Institution institution = shared.matching(List.of(draft)).get(0);
        List<LocalInstitution> all = local.of(enrolment);
        return all.stream().filter(one -> one.institutionId().equals(institution.id())).map(LocalInstitution::code).findFirst()
                .orElseGet(() -> enter(scope, draft, institution, all));
    }

    TeamRefusal.Collected mistakes(InstitutionDraft draft) {
        var wrong = new TeamRefusal.Collected();
        wrong.needs(draft.name(), 300, "nazwa");
        wrong.addIf(!scenarios.current().dictionary("institution_kinds").has(draft.kind()), "rodzaj", Reason.NOT_IN_LIST);
        wrong.addIf(!scenarios.current().dictionary("sectors").has(draft.sector()), "sektor-instytucji", Reason.NOT_IN_LIST);
        wrong.needs(draft.seat(), 100, "siedziba");
        return wrong;
    }

    private String enter(Scope scope, InstitutionDraft draft, Institution institution, List<LocalInstitution> all) {
        LocalInstitution one = LocalInstitution.of(institution.id());
        String code = Codes.next("i", all.stream().map(LocalInstitution::code).toList());
        one.call(draft, institution);
        one.enter(scope.requireEnrolment(), UUID.randomUUID(), code, Codes.after(all));
        local.persist(one);
        audit.record(scope.viewer().username(), "team.institution-added", scope.teryt(), code, "Dodano instytucję " + draft.name() + ".");
        return code;
    }
}
