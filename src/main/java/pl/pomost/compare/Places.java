package pl.pomost.compare;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import pl.pomost.directory.Powiat;
import pl.pomost.shared.PolishDates;

/** The powiats of the region as they take part in an edition; the one for practice is not among them. */
@ApplicationScoped
class Places implements PanacheRepositoryBase<Powiat, String> {

    private static final String ROWS = """
            select p.teryt teryt, p.name name, p.kind = 'CITY' city, p.tile_column tile_column, p.tile_row tile_row,
              (select count(*) from gmina g where g.powiat = p.teryt) gminas, cast(e.id as char(36)) enrolment,
              exists (select 1 from shown_powiat s where s.enrolment_id = e.id and s.revoked_on is null) shown,
              exists (select 1 from publication b where b.enrolment_id = e.id)
                or exists (select 1 from consultation c where c.enrolment_id = e.id and c.opened_on is not null) known,
              (select group_concat(n.neighbour) from powiat_neighbour n where n.powiat = p.teryt) neighbours
            from powiat p left join enrolment e on e.powiat = p.teryt and e.edition_id = :edition where p.practice = false""";

    /** In the order of a Polish dictionary. */
    List<Place> of(UUID edition) {
        List<?> rows = getEntityManager().createNativeQuery(ROWS, Tuple.class).setParameter("edition", edition.toString()).getResultList();
        Collator polish = Collator.getInstance(PolishDates.POLISH);
        return rows.stream().map(row -> place((Tuple) row)).sorted(Comparator.comparing(Place::shortName, polish).thenComparing(Place::teryt)).toList();
    }

    private static Place place(Tuple row) {
        return new Place(row.get("teryt", String.class), row.get("name", String.class), number(row, "city") > 0, number(row, "tile_column"), number(row, "tile_row"), number(row, "gminas"),
                Optional.ofNullable(row.get("enrolment", String.class)).map(UUID::fromString), number(row, "shown") > 0, number(row, "known") > 0,
                Optional.ofNullable(row.get("neighbours", String.class)).map(all -> Set.of(all.split(","))).orElse(Set.of()));
    }

    private static int number(Tuple row, String name) {
        return row.get(name) instanceof Boolean flag ? (flag ? 1 : 0) : ((Number) row.get(name)).intValue();
    }
}
