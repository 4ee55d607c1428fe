package pl.pomost.region;

import io.quarkus.cache.CacheResult;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import pl.pomost.directory.PlanState;
import pl.pomost.directory.Powiat;
import pl.pomost.shared.PolishDates;

/** All powiats of the region with where each is, in one query. Steps and counts are public; what was said is not. */
@ApplicationScoped
public class RegionOverview implements PanacheRepositoryBase<Powiat, String> {

    private static final String ROWS = """
            select p.teryt teryt, p.name name, p.kind kind, p.seat seat, p.tile_column tile_column, p.tile_row tile_row,
              e.id is not null enrolled,
              (select count(*) from roster_member r where r.enrolment_id = e.id) members,
              (select count(*) from workshop w where w.enrolment_id = e.id and w.state = 'closed') closed,
              (select count(*) from workshop w where w.enrolment_id = e.id) workshops,
              (select count(*) from card c where c.enrolment_id = e.id) cards,
              (select count(*) from diagnosis_entry d where d.enrolment_id = e.id) entries,
              (select count(*) from action a where a.enrolment_id = e.id) actions,
              (select l.status from plan l where l.enrolment_id = e.id) plan_status, e.plan_state plan_state
            from powiat p
            left join edition y on y.year = :year
            left join enrolment e on e.powiat = p.teryt and e.edition_id = y.id
            """;
    private static final String OF_REGION = " where p.practice = false";

    /**
     * Sorted by name as in a Polish dictionary: the powiats first, then the cities. Counts everything in the region, so what was
     * counted is shown for some seconds.
     */
    @CacheResult(cacheName = "region")
    public List<PowiatRow> of(int year) {
        Collator polish = Collator.getInstance(PolishDates.POLISH);
        return counted(year).sorted(Comparator.comparing(PowiatRow::city).thenComparing(PowiatRow::name, polish))
                .toList();
    }

    /** All powiats, counted now. */
    Stream<PowiatRow> counted(int year) {
        return rows(ROWS + OF_REGION, query -> query.setParameter("year", year));
    }

    /** One powiat, counted now. */
    public Optional<PowiatRow> one(String teryt, int year) {
        return rows(ROWS + " where p.teryt = :teryt", query -> query.setParameter("year", year).setParameter("teryt", teryt)).findFirst();
    }

    private Stream<PowiatRow> rows(String sql, UnaryOperator<Query> parameters) {
        List<?> rows = parameters.apply(getEntityManager().createNativeQuery(sql, Tuple.class)).getResultList();
        return rows.stream().map(row -> row((Tuple) row));
    }

    private static PowiatRow row(Tuple row) {
        return new PowiatRow(row.get("teryt", String.class), row.get("name", String.class), Powiat.Kind.valueOf(row.get("kind", String.class)),
                row.get("seat", String.class), number(row, "tile_column"), number(row, "tile_row"), number(row, "enrolled") > 0,
                number(row, "members"), number(row, "closed"), number(row, "workshops"), number(row, "cards"), number(row, "entries"),
                number(row, "actions"), row.get("plan_status", String.class),
                Optional.ofNullable(row.get("plan_state", String.class)).map(PlanState::valueOf).orElse(PlanState.DRAFT));
    }

    private static int number(Tuple row, String name) {
        return row.get(name) instanceof Boolean flag ? (flag ? 1 : 0) : ((Number) row.get(name)).intValue();
    }
}
