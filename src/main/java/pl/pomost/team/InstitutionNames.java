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
        institutions.namesOf(enrolment).forEach(row -> names.put((String) row[0], (String) row[1]));
        return names;
    }

    /** Whom an institution of the process represents, if that is known. */
    Optional<String> sectorOf(UUID enrolment, String code) {
        return institutions.namesOf(enrolment).stream().filter(row -> code.equals(row[0])).findFirst().map(row -> (String) row[3]);
    }

    /** Kinds by code; institutions of no kind are left out. */
    public Map<String, String> kindsOf(UUID enrolment) {
        var kinds = new LinkedHashMap<String, String>();
        institutions.namesOf(enrolment).stream().filter(row -> row[2] != null).forEach(row -> kinds.put((String) row[0], (String) row[2]));
        return kinds;
    }
}
