package pl.pomost.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.pomost.scenario.Scenario;
import pl.pomost.scenario.Scenarios;
import pl.pomost.shared.DomainClock;

/**
 * A short text that changes with everything a plan is made from, read in one query: of every row its id and its number of
 * changes, mixed by MD5 (not against anybody, only so that two changes never cancel out). Rows without a version are never
 * changed, only added and removed. Where a row that is taken away can come back under the same key (the team, the plan, what
 * is kept word for word), its content counts.
 */
@ApplicationScoped
class Fingerprints implements PanacheRepositoryBase<Plan, UUID> {

    private static final List<String> OF_ENROLMENT = List.of("local_institution", "roster_member", "participant", "panel", "workshop", "card", "diagnosis_entry",
            "resource", "data_point", "self_assessment", "vision", "goal", "action", "indicator", "risk", "postulate",
            "consultation", "consultation_remark", "team_answer");
    private static final List<String> OF_WORKSHOP = List.of("cluster");
    private static final List<String> ROWS_OF_WORKSHOP = List.of("vote", "attendance");
    private static final String MIX = "(select concat(count(*), '.', coalesce(bit_xor(cast(conv(left(md5(concat_ws('|', %s)), 16), 16, 10) as unsigned)), 0)) from %s)";
    private static final String PLAN = "t.version, t.title, t.period, t.version_label, t.status, t.coordinator, t.case_number, t.submitted, t.links, t.left_out_chapters, t.chapter_order, t.annexes, t.strategies, t.translations, t.few_shown, t.office";
    private static final String OWN = " t where t.enrolment_id = :enrolment";
    private static final String OF_ROOM = " t join workshop w on w.id = t.workshop_id where w.enrolment_id = :enrolment";
    private static final String OF_REQUEST = " join consent_request r on r.id = %s.request_id where r.enrolment_id = :enrolment";

    private static final String QUERY = "select md5(concat_ws('-', " + Stream.of(
            OF_ENROLMENT.stream().map(table -> MIX.formatted("t.id, t.version", table + OWN)),
            OF_WORKSHOP.stream().map(table -> MIX.formatted("t.id, t.version", table + OF_ROOM)),
            ROWS_OF_WORKSHOP.stream().map(table -> MIX.formatted("t.id", table + OF_ROOM)),
            Stream.of(MIX.formatted("t.id", "thread_link" + OWN), MIX.formatted("t.version, t.appointing_act, t.appointed_on, t.area_teams", "local_team" + OWN),
                    MIX.formatted(PLAN, "plan" + OWN), MIX.formatted("t.plan_state", "enrolment t where t.id = :enrolment"), "(select revision from standard_catalogue where id = 1)", MIX.formatted("t.id, t.revision", "written_text" + OWN),
                    MIX.formatted("t.name, t.content", "verbatim_section" + OWN), MIX.formatted("t.id", "consent_question t" + OF_REQUEST.formatted("t")),
                    MIX.formatted("t.id, t.version", "consent_answer t join consent_question q on q.id = t.question_id" + OF_REQUEST.formatted("q")),
                    MIX.formatted("t.id, t.version", "joint_part t join joint_part o on o.joint_id = t.joint_id where o.enrolment_id = :enrolment"),
                    MIX.formatted("t.id, t.version", "thematic_group t"),
                    MIX.formatted("i.id, i.version", "local_institution t join institution i on i.id = t.institution_id where t.enrolment_id = :enrolment")))
            .flatMap(parts -> parts).collect(Collectors.joining(", ")) + "))";

    private final Scenarios scenarios;
    private final DomainClock clock;
    private final String application;

    Fingerprints(Scenarios scenarios, DomainClock clock, @ConfigProperty(name = "quarkus.application.version") String application) {
        this.scenarios = scenarios;
        this.clock = clock;
        this.application = application;
    }

    @Transactional
    String of(UUID enrolment) {
        // as a tuple: Hibernate never finds the plan of a plain query for a String again and fills its cache with them
        Tuple row = (Tuple) getEntityManager().createNativeQuery(QUERY, Tuple.class).setParameter("enrolment", enrolment.toString()).getSingleResult();
        String rows = row.get(0, String.class);
        return Stream.of(rows, clock.today().toString(), application, scenarios.all().stream().map(Scenario::sha256).collect(Collectors.joining()))
                .collect(Collectors.joining("/"));
    }
}
