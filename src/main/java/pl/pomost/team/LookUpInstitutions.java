package pl.pomost.team;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pomost.directory.Institution;
import pl.pomost.directory.InstitutionDraft;
import pl.pomost.directory.Institutions;

/** Reads what the region says of all institutions of a process at once, for whoever asks about many of them. */
@ApplicationScoped
public class LookUpInstitutions {

    private final LocalInstitutions local;
    private final Institutions shared;

    LookUpInstitutions(LocalInstitutions local, Institutions shared) {
        this.local = local;
        this.shared = shared;
    }

    /** Callers hand in an enrolment that they may see. */
    public Found of(UUID enrolment) {
        List<LocalInstitutions.Known> known = local.known(enrolment);
        List<Institution> own = known.stream().map(LocalInstitutions.Known::shared).distinct().toList();
        return new Found(known.stream().collect(Collectors.toMap(one -> one.local().code(), LocalInstitutions.Known::shared)),
                local.elsewhere(enrolment, own.stream().map(Institution::id).toList()), shared.namedAs(own));
    }

    /**
     * @param byCode    as the region knows each of them
     * @param elsewhere ids of those that other processes name too
     * @param alike     all of the region that are called as one of them
     */
    public record Found(Map<String, Institution> byCode, Set<UUID> elsewhere, List<Institution> alike) {

        public Institution of(LocalInstitution one) {
            return byCode.get(one.code());
        }

        public boolean isElsewhere(LocalInstitution one) {
            return elsewhere.contains(one.institutionId());
        }

        /** Whether the institution of this name and seat is in the process under another code. */
        public boolean isThereAs(InstitutionDraft draft, Optional<String> but) {
            return alike.stream().filter(draft::isMeantBy).findFirst().filter(meant -> byCode.entrySet().stream()
                    .anyMatch(one -> one.getValue().id().equals(meant.id()) && !one.getKey().equals(but.orElse("")))).isPresent();
        }
    }
}
