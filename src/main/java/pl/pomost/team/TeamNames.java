package pl.pomost.team;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pl.pomost.shared.Choice;

/** What codes of institutions and people in a process are called. Callers hand in an enrolment that they may see. */
@ApplicationScoped
public class TeamNames implements PanacheRepositoryBase<LocalInstitution, UUID> {

    /** By the powiat's own words, as {@link LocalInstitution#name}. */
    private static final String INSTITUTIONS = """
            select l.code code, coalesce(json_value(l.extra, '$.name'), i.name) name from local_institution l join institution i on i.id = l.institution_id
            where l.enrolment_id = :enrolment""";

    private static final String PEOPLE = """
            select r.code code, concat(r.first_name, ' ', r.last_name) name from roster_member r where r.enrolment_id = :enrolment
            union select p.code, p.name from participant p where p.enrolment_id = :enrolment""";

    private static final String CALLED = "select 'institution' kind, x.code code, x.name name from (" + INSTITUTIONS + " and l.code in (:institutions)) x"
            + " union select 'person', x.code, x.name from (" + PEOPLE + ") x where x.code in (:people)";

    /** Names by code. */
    public record Called(Map<String, String> institutions, Map<String, String> people) {

        /** The name, or the code when nothing has it. */
        public String institution(String code) {
            return institutions.getOrDefault(code, code);
        }

        public String person(String code) {
            return people.getOrDefault(code, code);
        }
    }

    /** All institutions of a process, to choose from, by name. */
    public List<Choice> institutions(UUID enrolment) {
        return read(INSTITUTIONS + " order by name", enrolment, List.of()).entrySet().stream()
                .map(each -> new Choice(each.getKey(), each.getValue())).toList();
    }

    /** Names of some institutions, by code. */
    public Map<String, String> institutions(UUID enrolment, Collection<String> codes) {
        return codes.isEmpty() ? Map.of() : read(INSTITUTIONS + " and l.code in (:codes)", enrolment, codes);
    }

    /** Names of members and guests, by code. For those who may see the roster only. */
    public Map<String, String> people(UUID enrolment) {
        return read(PEOPLE, enrolment, List.of());
    }

    /** Some institutions and some people in one query. The people are for those who may see the roster only. */
    @SuppressWarnings("unchecked")
    public Called called(UUID enrolment, Collection<String> institutions, Collection<String> people) {
        var called = new Called(new LinkedHashMap<>(), new LinkedHashMap<>());
        if (institutions.isEmpty() && people.isEmpty()) {
            return called;
        }
        List<Tuple> rows = getEntityManager().createNativeQuery(CALLED, Tuple.class).setParameter("enrolment", enrolment)
                .setParameter("institutions", orNone(institutions)).setParameter("people", orNone(people)).getResultList();
        rows.forEach(row -> ("institution".equals(row.get("kind", String.class)) ? called.institutions() : called.people())
                .put(row.get("code", String.class), row.get("name", String.class)));
        return called;
    }

    /** A list in SQL is never empty; no code is. */
    private static Collection<String> orNone(Collection<String> codes) {
        return codes.isEmpty() ? List.of("") : codes;
    }

    @SuppressWarnings("unchecked")
    private Map<String, String> read(String sql, UUID enrolment, Collection<String> codes) {
        var query = getEntityManager().createNativeQuery(sql, Tuple.class).setParameter("enrolment", enrolment);
        if (!codes.isEmpty()) {
            query.setParameter("codes", codes);
        }
        var names = new LinkedHashMap<String, String>();
        ((List<Tuple>) query.getResultList()).forEach(row -> names.put(row.get("code", String.class), row.get("name", String.class)));
        return names;
    }
}
