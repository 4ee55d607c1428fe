package pl.pomost.search;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import pl.pomost.process.Findable;
import pl.pomost.process.Findables;
import pl.pomost.shared.OwnedEntry;

/** Entries of processes, one sort: each is found, or not, as a whole. */
record EntryFindables<E extends OwnedEntry>(String name, Class<E> entity, PanacheRepositoryBase<E, UUID> all, Function<E, Optional<Findable>> told) implements Findables<E> {

    @Override
    public UUID thing(E entry) {
        return entry.id();
    }

    @Override
    public List<Findable> now(E entry) {
        return told.apply(entry).stream().toList();
    }

    @Override
    public List<Findable> all(Optional<UUID> enrolment) {
        return enrolment.stream().flatMap(own -> all.<E>list("enrolmentId", own).stream()).flatMap(entry -> now(entry).stream()).toList();
    }
}
