package pl.pomost.compare;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.directory.Powiat;

/**
 * What all powiats of an edition have of some kind. Kept in memory, but every answer first asks the database, in one query over an index, for a
 * mark of each process: how many rows it has, and their ids and versions mixed. Only what has another mark than what is kept is read again. So
 * no answer is older than the transaction it is read in, whichever replica gives it, and a change in one powiat costs the reading of one.
 */
@ApplicationScoped
class RegionFacts implements PanacheRepositoryBase<Powiat, String> {

    /** Editions whose facts are kept; people compare the one under way, sometimes with the one before. */
    private static final int MOST_EDITIONS = 2;
    private static final String MARKS = """
            select '%1$s' what, cast(e.id as char(36)) id, count(*) many, sum(t.version) versions, bit_xor(crc32(concat(t.id, ':', t.version))) mixed
            from enrolment e join %1$s t on t.enrolment_id = e.id where e.edition_id = :edition group by e.id""";

    /** What tells one state of a process's rows from another. An update always makes the sum greater; other rows have other ids. */
    private record Mark(long rows, long versions, long mixed) {
    }

    private record Kept(Mark mark, List<?> facts) {
    }

    private final Map<UUID, Map<String, Map<UUID, Kept>>> editions = new LinkedHashMap<>(4, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Map<String, Map<UUID, Kept>>> eldest) {
            return size() > MOST_EDITIONS;
        }
    };

    /** By enrolment; those that have nothing of a kind are missing, and so is a kind that was not asked for. */
    record Facts(Map<String, Map<UUID, List<?>>> byKind) {

        @SuppressWarnings("unchecked")
        <T> Map<UUID, List<T>> of(FactKind<T> kind) {
            return (Map<UUID, List<T>>) (Map<UUID, ?>) byKind.getOrDefault(kind.table(), Map.of());
        }
    }

    /** One query, and one more for each kind of which anything has changed. Call it within a transaction, so that marks and rows are of one moment. */
    Facts of(UUID edition, FactKind<?>... kinds) {
        Map<String, Map<UUID, Mark>> marks = marks(edition, kinds);
        Map<String, Map<UUID, Kept>> kept = kept(edition);
        Map<String, Map<UUID, List<?>>> facts = new HashMap<>();
        for (FactKind<?> kind : kinds) {
            facts.put(kind.table(), fresh(kind, marks.getOrDefault(kind.table(), Map.of()), kept.computeIfAbsent(kind.table(), any -> new ConcurrentHashMap<>())));
        }
        return new Facts(facts);
    }

    private Map<String, Map<UUID, Kept>> kept(UUID edition) {
        synchronized (editions) {
            return editions.computeIfAbsent(edition, any -> new ConcurrentHashMap<>());
        }
    }

    private Map<String, Map<UUID, Mark>> marks(UUID edition, FactKind<?>... kinds) {
        String query = Stream.of(kinds).map(kind -> MARKS.formatted(kind.table())).collect(Collectors.joining("\nunion all\n"));
        List<?> rows = getEntityManager().createNativeQuery(query, Tuple.class).setParameter("edition", edition.toString()).getResultList();
        Map<String, Map<UUID, Mark>> marks = new HashMap<>();
        rows.stream().map(Tuple.class::cast).forEach(row -> marks.computeIfAbsent(row.get("what", String.class), any -> new HashMap<>())
                .put(UUID.fromString(row.get("id", String.class)), new Mark(number(row, "many"), number(row, "versions"), number(row, "mixed"))));
        return marks;
    }

    private static long number(Tuple row, String name) {
        return ((Number) row.get(name)).longValue();
    }

    private <T> Map<UUID, List<?>> fresh(FactKind<T> kind, Map<UUID, Mark> marks, Map<UUID, Kept> kept) {
        kept.keySet().retainAll(marks.keySet());
        Map<UUID, List<?>> facts = new HashMap<>();
        List<UUID> changed = new ArrayList<>();
        marks.forEach((id, mark) -> {
            Kept known = kept.get(id);
            if (known != null && known.mark().equals(mark)) {
                facts.put(id, known.facts());
            } else {
                changed.add(id);
            }
        });
        if (!changed.isEmpty()) {
            Map<UUID, List<T>> read = new HashMap<>();
            getEntityManager().createQuery(kind.query(), Object[].class).setParameter("ids", changed).getResultList()
                    .forEach(row -> read.computeIfAbsent((UUID) row[0], any -> new ArrayList<>()).add(kind.read().apply(new Columns(row))));
            changed.forEach(id -> {
                List<T> now = List.copyOf(read.getOrDefault(id, List.of()));
                kept.put(id, new Kept(marks.get(id), now));
                facts.put(id, now);
            });
        }
        return facts;
    }
}
