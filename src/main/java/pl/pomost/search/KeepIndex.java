package pl.pomost.search;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pomost.process.Findable;
import pl.pomost.process.Findables;
import pl.pomost.process.ProcessImported;
import pl.pomost.search.IndexRow.Place;
import pl.pomost.search.IndexTables.Key;

/** Keeps the index as its sources tell. Runs in the transaction of its caller. */
@ApplicationScoped
class KeepIndex {

    private final List<Findables<?>> sources;
    private final IndexTables tables;

    KeepIndex(@All List<Findables<?>> sources, IndexTables tables) {
        this.sources = sources;
        this.tables = tables;
    }

    List<Findables<?>> sources() {
        return sources;
    }

    /** @param told everything that is told of each thing now; of one that is gone, nothing */
    void keep(Map<Key, List<Findable>> told) {
        Set<UUID> processes = told.values().stream().flatMap(List::stream).flatMap(each -> each.enrolment().stream()).collect(Collectors.toSet());
        Map<UUID, Place> places = tables.places(processes);
        Map<Key, List<IndexRow>> rows = new LinkedHashMap<>();
        told.forEach((key, all) -> rows.put(key, all.stream().map(each -> new IndexRow(key.source(), each, place(each, places))).toList()));
        tables.write(rows);
    }

    /** @throws IllegalStateException when its process is nowhere: as a thing of the region it might be open to people who may not see it */
    static Place place(Findable thing, Map<UUID, Place> places) {
        return thing.enrolment().map(id -> Optional.ofNullable(places.get(id)).orElseThrow(() -> new IllegalStateException("no process " + id + " of a thing to be found")))
                .orElseGet(() -> thing.teryt().isEmpty() ? Place.REGION : new Place(thing.teryt(), 0, false));
    }

    /** The same as the last thing that a transaction does. */
    void keepLast(Map<Key, List<Findable>> told) {
        keep(told);
        tables.done();
    }

    /** Makes everything of a process anew, or, without one, everything that belongs to no process. Rows that would be the same stay. */
    void anew(Optional<UUID> enrolment) {
        anew(enrolment, sources);
    }

    /** An import deletes what was there in bulk, and its things are new ones, which are noted one by one. What outlives it is asked for again. */
    void makeRoom(@Observes ProcessImported imported) {
        Map<Boolean, List<Findables<?>>> byFate = sources.stream().collect(Collectors.partitioningBy(Findables::goesWithImport));
        tables.forget(imported.enrolment(), byFate.get(true).stream().map(Findables::name).toList());
        anew(Optional.of(imported.enrolment()), byFate.get(false));
    }

    private void anew(Optional<UUID> enrolment, List<Findables<?>> some) {
        Set<String> names = some.stream().map(Findables::name).collect(Collectors.toSet());
        Map<Key, List<Findable>> told = new LinkedHashMap<>();
        tables.things(enrolment).stream().filter(key -> names.contains(key.source())).forEach(key -> told.put(key, new ArrayList<>()));
        for (Findables<?> source : some) {
            source.all(enrolment).forEach(each -> told.computeIfAbsent(new Key(source.name(), each.thing()), key -> new ArrayList<>()).add(each));
        }
        keep(told);
    }
}
