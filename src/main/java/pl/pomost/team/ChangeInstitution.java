package pl.pomost.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.Scope;
import pl.pomost.audit.AuditLog;
import pl.pomost.directory.Editions;
import pl.pomost.directory.Enrolments;
import pl.pomost.directory.Institution;
import pl.pomost.directory.InstitutionDraft;
import pl.pomost.directory.Institutions;
import pl.pomost.team.TeamRefusal.Reason;

/**
 * The coordinator mends what the process says of an institution, or takes out one that nothing names. What the region
 * shares (name, kind, sector, seat) is mended only while no other powiat uses it. Callers hand in a scope that may edit.
 */
@ApplicationScoped
public class ChangeInstitution {

    private final Enrolments enrolments;
    private final Editions editions;
    private final Institutions shared;
    private final LocalInstitutions local;
    private final WhereNamed named;
    private final AuditLog audit;

    ChangeInstitution(Enrolments enrolments, Editions editions, Institutions shared, LocalInstitutions local, WhereNamed named, AuditLog audit) {
        this.enrolments = enrolments;
        this.editions = editions;
        this.shared = shared;
        this.local = local;
        this.named = named;
        this.audit = audit;
    }

    /**
     * @param version  that the form was opened with
     * @param identity checked name, kind, sector and seat; empty leaves what the region shares as it is
     * @throws TeamRefusal when the process has an institution of that name and seat already, or others use this one
     * @throws pl.pomost.shared.EditedMeanwhile when somebody saved it since
     */
    @Transactional
    public void change(Scope scope, String code, int version, Optional<InstitutionDraft> identity, InstitutionWords words) {
        LocalInstitution one = lock(scope, code);
        local.requireVersion(one, version);
        identity.ifPresent(draft -> identify(one, draft));
        one.rewrite(words);
        local.touch(one);
        record(scope, "team.institution-changed", code, "Zmieniono instytucję " + name(one) + ".");
    }

    /** @throws StillNamed when somebody comes from it, or anything names it */
    @Transactional
    public void remove(Scope scope, String code) {
        LocalInstitution one = lock(scope, code);
        List<Mention> places = named.institution(scope, code);
        if (!places.isEmpty()) {
            throw new StillNamed(places);
        }
        local.delete(one);
        record(scope, "team.institution-removed", code, "Usunięto z procesu instytucję " + name(one) + ".");
    }

    private LocalInstitution lock(Scope scope, String code) {
        UUID enrolment = scope.requireEdit().requireEnrolment();
        enrolments.lockOpen(enrolment);
        editions.lock(scope.edition().id());
        return local.toChange(enrolment, code).orElseThrow(NotFoundException::new);
    }

    /** Another name or seat may be that of an institution that the region knows: then the process refers to that one. */
    private void identify(LocalInstitution one, InstitutionDraft draft) {
        Institution own = shared.findById(one.institutionId());
        if (local.isKnownElsewhere(one)) {
            throw TeamRefusal.of("nazwa", Reason.SHARED);
        }
        Optional<Institution> other = shared.called(draft).filter(known -> !known.id().equals(own.id()));
        if (other.isEmpty()) {
            own.rewrite(draft);
        } else if (local.count("institutionId = ?1 and enrolmentId = ?2", other.get().id(), one.enrolmentId()) > 0) {
            throw TeamRefusal.of("nazwa", Reason.HERE_ALREADY);
        } else {
            one.referTo(other.get().id());
        }
        // own words of a process file would stand before these
        one.callAsKnown();
    }

    private String name(LocalInstitution one) {
        return one.name(shared.findById(one.institutionId()));
    }

    private void record(Scope scope, String deed, String code, String sentence) {
        audit.record(scope.viewer().username(), deed, scope.teryt(), code, sentence);
    }
}
