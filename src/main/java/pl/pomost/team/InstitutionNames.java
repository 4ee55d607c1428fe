package pl.pomost.team;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the institutions of a process are called. */
@ApplicationScoped
public class InstitutionNames {

    private final LocalInstitutions institutions;

    InstitutionNames(LocalInstitutions institutions) {
        this.institutions = institutions;
    }

    /** Names by code, in the team's order, in one query. Callers hand in an enrolment that they may see. */
    public Map<String, String> of(UUID enrolment) {
        var names = new LinkedHashMap<String, String>();
        institutions.known(enrolment).forEach(one -> names.put(one.local().code(), one.name()));
        return names;
    }

    /** Whom an institution of the process represents, if that is known. */
    Optional<String> sectorOf(UUID enrolment, String code) {
        return institutions.known(enrolment).stream().filter(one -> code.equals(one.local().code())).findFirst().flatMap(LocalInstitutions.Known::sector);
    }
}
