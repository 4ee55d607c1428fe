package pl.pomost.region;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.pomost.action.BudgetSums;
import pl.pomost.action.Funding;
import pl.pomost.diagnosis.DiagnosisEntry;
import pl.pomost.region.PlanFigures.Asked;
import pl.pomost.region.PlanFigures.Level;
import pl.pomost.scenario.Scenario;
import pl.pomost.scenario.StandardDef;

/** Counts what teams have in their drafts now: a query for each kind of thing, however many powiats there are. */
@ApplicationScoped
class CountDrafts implements PanacheRepositoryBase<DiagnosisEntry, UUID> {

    private static final String POLISH = "pl";

    /** The money of one action; years named without an amount are not among its years. @param total as somebody wrote it; may be null */
    private record Costed(String area, Map<String, BigDecimal> budget, BigDecimal total, List<Funding> funding) {
    }

    /** An action that is a part of a joint one. @param joint its code */
    private record Joined(String area, String joint) {
    }

    @SuppressWarnings("unchecked")
    private static Costed costed(Tuple row) {
        Map<String, BigDecimal> years = new HashMap<>((Map<String, BigDecimal>) row.get(2));
        years.values().removeIf(Objects::isNull);
        return new Costed(row.get(1, String.class), years, row.get(3, BigDecimal.class), (List<Funding>) row.get(4));
    }

    /** @param followed by enrolment, the scenario whose words its plan prints; @param standards of the region */
    Map<UUID, PlanFigures> of(Map<UUID, Scenario> followed, List<StandardDef> standards) {
        if (followed.isEmpty()) {
            return Map.of();
        }
        List<UUID> ids = List.copyOf(followed.keySet());
        Map<UUID, Map<String, Integer>> needs = counts("select e.enrolmentId, e.area, count(e) from DiagnosisEntry e where e.enrolmentId in :ids and e.status = 'confirmed' group by e.enrolmentId, e.area", ids);
        Map<UUID, Map<String, Integer>> goals = counts("select e.enrolmentId, e.area, count(e) from Goal e where e.enrolmentId in :ids group by e.enrolmentId, e.area", ids);
        Map<UUID, List<Costed>> planned = lists("select e.enrolmentId, e.area, e.budget, e.budgetTotal, e.funding from Action e where e.enrolmentId in :ids and e.state <> 'dropped'", ids, CountDrafts::costed);
        Map<UUID, List<Asked>> asked = lists("select e.enrolmentId, e.toWhom, e.text from Postulate e where e.enrolmentId in :ids order by e.position", ids,
                row -> new Asked(Optional.ofNullable(row.get(1, String.class)).orElse(""), row.get(2, String.class)));
        Map<String, String> names = standards.stream().collect(Collectors.toMap(StandardDef::code, standard -> standard.code() + " " + standard.name(), (one, other) -> one));
        Map<UUID, List<Level>> levels = lists("select e.enrolmentId, e.standard, e.agreedLevel, e.target36m from SelfAssessment e where e.enrolmentId in :ids "
                + "and (e.agreedLevel is not null or e.target36m is not null)", ids, row -> new Level(names.getOrDefault(row.get(1, String.class), row.get(1, String.class)),
                Optional.ofNullable(row.get(2, Integer.class)), Optional.ofNullable(row.get(3, Integer.class))));
        Map<UUID, List<Joined>> joined = lists("select p.enrolmentId, a.area, j.code from JointPart p join JointAction j on j.id = p.jointId join Action a on a.enrolmentId = p.enrolmentId and a.code = p.action "
                + "where p.enrolmentId in :ids and p.state in ('LEADS', 'CONFIRMED') and a.state <> 'dropped' "
                + "and exists (select 1 from JointPart o where o.jointId = p.jointId and o.state = 'CONFIRMED')", ids, row -> new Joined(row.get(1, String.class), row.get(2, String.class)));
        return followed.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> {
            UUID id = each.getKey();
            Words words = new Words(each.getValue());
            List<Costed> own = planned.getOrDefault(id, List.of()).stream().filter(action -> words.knows(action.area())).toList();
            return new PlanFigures(words.named(needs.getOrDefault(id, Map.of())), words.named(goals.getOrDefault(id, Map.of())),
                    words.named(own.stream().collect(Collectors.groupingBy(Costed::area, Collectors.summingInt(action -> 1)))), costs(own, words), sources(own, words),
                    asked.getOrDefault(id, List.of()), levels.getOrDefault(id, List.of()), joint(joined.getOrDefault(id, List.of()), words));
        }));
    }

    /** The words of a scenario as plans print them. */
    private record Words(Scenario scenario) {

        boolean knows(String area) {
            return scenario.area(area).isPresent();
        }

        String area(String code) {
            return capitalised(scenario.area(code).map(area -> area.name().text(POLISH)).orElse(code));
        }

        String of(String dictionary, String code) {
            return capitalised(scenario.dictionary(dictionary).label(code, POLISH));
        }

        Map<String, Integer> named(Map<String, Integer> byCode) {
            return byCode.entrySet().stream().filter(each -> knows(each.getKey())).collect(Collectors.toMap(each -> area(each.getKey()), Map.Entry::getValue));
        }

        private static String capitalised(String text) {
            return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
        }
    }

    private static Map<String, Set<String>> joint(List<Joined> joined, Words words) {
        return joined.stream().filter(each -> words.knows(each.area())).collect(Collectors.groupingBy(each -> words.area(each.area()), Collectors.mapping(Joined::joint, Collectors.toSet())));
    }

    private static Map<String, Map<String, BigDecimal>> costs(List<Costed> actions, Words words) {
        Map<String, Map<String, BigDecimal>> costs = new HashMap<>();
        for (Costed action : actions) {
            BigDecimal whole = BudgetSums.cost(action.budget().values(), action.total());
            BigDecimal rest = whole.subtract(action.budget().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
            action.budget().forEach((year, amount) -> add(costs, words.area(action.area()), year, amount));
            add(costs, words.area(action.area()), PlanFigures.NO_YEAR, rest);
        }
        return costs;
    }

    private static Map<String, Map<String, BigDecimal>> sources(List<Costed> actions, Words words) {
        Map<String, Map<String, BigDecimal>> sources = new HashMap<>();
        for (Funding funding : actions.stream().flatMap(action -> action.funding().stream()).toList()) {
            if (funding.amount() != null && funding.source() != null) {
                add(sources, words.of("funding_sources", funding.source()), funding.status() == null ? PlanFigures.NO_STATE : words.of("funding_status", funding.status()), funding.amount());
            }
        }
        return sources;
    }

    private static void add(Map<String, Map<String, BigDecimal>> sums, String row, String column, BigDecimal amount) {
        if (amount.signum() != 0) {
            sums.computeIfAbsent(row, any -> new HashMap<>()).merge(column, amount, BigDecimal::add);
        }
    }

    private Map<UUID, Map<String, Integer>> counts(String query, List<UUID> ids) {
        Map<UUID, Map<String, Integer>> counts = new HashMap<>();
        rows(query, ids).forEach(row -> counts.computeIfAbsent(row.get(0, UUID.class), any -> new HashMap<>()).put(row.get(1, String.class), row.get(2, Long.class).intValue()));
        return counts;
    }

    private <T> Map<UUID, List<T>> lists(String query, List<UUID> ids, Function<Tuple, T> read) {
        Map<UUID, List<T>> lists = new HashMap<>();
        rows(query, ids).forEach(row -> lists.computeIfAbsent(row.get(0, UUID.class), any -> new ArrayList<>()).add(read.apply(row)));
        return lists;
    }

    private List<Tuple> rows(String query, List<UUID> ids) {
        return getEntityManager().createQuery(query, Tuple.class).setParameter("ids", ids).getResultList();
    }
}
