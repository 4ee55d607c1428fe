package pl.pomost.team;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.pomost.access.Scope;
import pl.pomost.audit.AuditLog;
import pl.pomost.directory.Editions;
import pl.pomost.directory.Enrolments;
import pl.pomost.directory.Institution;
import pl.pomost.directory.InstitutionDraft;
import pl.pomost.directory.Institutions;
import pl.pomost.process.CannotBePutBack;
import pl.pomost.process.WholeEntries;

/** Makes what a process says of an institution what it was; also what the region shares, as long as nobody else relies on it. */
@ApplicationScoped
public class PutBackInstitution implements KeepWhole<LocalInstitution> {

    private static final String SHARED = "shared";

    private final Enrolments enrolments;
    private final WholeEntries whole;
    private final Editions editions;
    private final LocalInstitutions local;
    private final Institutions institutions;
    private final AuditLog audit;

    PutBackInstitution(Enrolments enrolments, WholeEntries whole, Editions editions, LocalInstitutions local, Institutions institutions, AuditLog audit) {
        this.enrolments = enrolments;
        this.whole = whole;
        this.editions = editions;
        this.local = local;
        this.institutions = institutions;
        this.audit = audit;
    }

    @Override
    @Transactional
    public Map<String, JsonNode> keep(List<LocalInstitution> all) {
        Map<UUID, Institution> known = institutions.byIds(all.stream().map(LocalInstitution::institutionId).toList()).stream()
                .collect(Collectors.toMap(Institution::id, Function.identity()));
        Map<String, ObjectNode> kept = whole.keep(all);
        all.forEach(one -> write(known.get(one.institutionId()), kept.get(one.code()).putObject(SHARED)));
        return Map.copyOf(kept);
    }

    private static void write(Institution known, ObjectNode shared) {
        shared.put("id", known.id().toString()).put("name", known.name()).put("kind", known.kind().orElse(null)).put("sector", known.sector().orElse(null))
                .put("seat", known.seat());
    }

    /** @throws CannotBePutBack when another powiat has begun to use the institution under its new name, or another has its code */
    @Override
    @Transactional
    public void putBack(Scope scope, JsonNode kept) {
        UUID enrolment = scope.requireEdit().requireEnrolment();
        enrolments.lockOpen(enrolment);
        editions.lock(scope.edition().id());
        JsonNode said = kept.path(SHARED);
        LocalInstitution one = whole.putBack(enrolment, local, LocalInstitution.class, kept,
                again -> again.referTo(UUID.fromString(said.path("id").asText())));
        Institution known = institutions.findByIdOptional(one.institutionId()).orElseThrow(() -> new CannotBePutBack(one.code()));
        var draft = new InstitutionDraft(null, said.path("name").asText(), said.path("kind").textValue(), said.path("sector").textValue(), said.path("seat").asText());
        boolean same = known.name().equals(draft.name()) && known.kind().orElse("").equals(said.path("kind").asText("")) && known.sector().orElse("").equals(said.path("sector").asText(""))
                && known.seat().equals(draft.seat());
        if (!same && local.isKnownElsewhere(one)) {
            throw new CannotBePutBack(one.code());
        }
        if (!same) {
            known.rewrite(draft);
        }
        audit.record(scope.viewer().username(), "team.institution-put-back", scope.teryt(), one.code(), "Przywrócono wcześniejsze dane instytucji " + one.name(known) + ".");
    }
}
