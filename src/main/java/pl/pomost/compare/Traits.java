package pl.pomost.compare;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.diagnosis.DataPoint;

/** What powiats are like, from the register of the region and from the numbers in their diagnoses. */
@ApplicationScoped
class Traits implements PanacheRepositoryBase<DataPoint, UUID> {

    /** Of the whole powiat, the newest last. */
    private static final String NUMBERS = """
            select e.powiat, d.indicator, d.value, d.year, d.source from DataPoint d join Enrolment e on e.id = d.enrolmentId
            where e.edition.id = :edition and d.value is not null and d.territory = e.powiat order by d.year, d.position""";
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    /** @param numbers those that are known. @param read what they were read from, as the team wrote it */
    record Traced(Place place, Map<Trait, Double> numbers, Map<Trait, Read> read) {
    }

    /** @param year and @param source are empty where the team wrote none */
    record Read(String indicator, BigDecimal value, Optional<Integer> year, Optional<String> source) {
    }

    /** Of all that take part, in one query. */
    List<Traced> of(Ground ground) {
        Map<String, Map<Trait, Read>> said = new HashMap<>();
        getEntityManager().createQuery(NUMBERS, Tuple.class).setParameter("edition", ground.edition()).getResultList().forEach(row -> {
            for (Trait trait : Trait.values()) {
                if (trait.isReadFrom(row.get(1, String.class))) {
                    said.computeIfAbsent(row.get(0, String.class), any -> new EnumMap<>(Trait.class))
                            .put(trait, new Read(row.get(1, String.class), row.get(2, BigDecimal.class), Optional.ofNullable(row.get(3, Integer.class)), Optional.ofNullable(row.get(4, String.class))));
                }
            }
        });
        return ground.enrolled().stream().map(place -> traced(place, said.getOrDefault(place.teryt(), Map.of()))).toList();
    }

    static Traced traced(Place place, Map<Trait, Read> read) {
        Map<Trait, BigDecimal> said = new EnumMap<>(Trait.class);
        read.forEach((trait, each) -> said.put(trait, each.value()));
        Map<Trait, Double> numbers = new EnumMap<>(Trait.class);
        numbers.put(Trait.GMINAS, (double) place.gminas());
        BigDecimal people = said.get(Trait.SIZE);
        said.forEach((trait, value) -> numbers.put(trait, value.doubleValue()));
        if (said.containsKey(Trait.PUPILS)) {
            numbers.remove(Trait.PUPILS);
            if (people != null && people.signum() > 0) {
                numbers.put(Trait.PUPILS, said.get(Trait.PUPILS).multiply(THOUSAND).doubleValue() / people.doubleValue());
            }
        }
        return new Traced(place, numbers, read);
    }
}
