package pl.pomost.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.pomost.access.Scope;
import pl.pomost.shared.DomainClock;
import pl.pomost.workshop.Refusal.Reason;

/** Whoever leads a workshop leaves some of its exercises open for those who were absent, until a day; before or after it is closed. */
@ApplicationScoped
public class KeepOpen {

    private static final int LONGEST_DAYS = 60;

    private final Rooms rooms;
    private final OpenItems items;
    private final Agendas agendas;
    private final DomainClock clock;

    KeepOpen(Rooms rooms, OpenItems items, Agendas agendas, DomainClock clock) {
        this.rooms = rooms;
        this.items = items;
        this.agendas = agendas;
        this.clock = clock;
    }

    /**
     * @param chosen codes of items of the agenda; none closes all
     * @param until  the last day, today or later
     * @throws Refusal when the workshop was not opened yet, the agenda has no such item, or the day is missing, over or too far away
     */
    @Transactional
    public void keep(Scope scope, int stage, Collection<String> chosen, Optional<LocalDate> until) {
        Room room = rooms.edit(scope, stage).requireOpened();
        Agenda agenda = agendas.of(room.workshop());
        var wrong = new Refusal.Collected();
        wrong.addIf(!chosen.stream().allMatch(code -> agenda.item(code).isPresent()), "cwiczenie", Reason.ACTIVITY_UNKNOWN);
        wrong.addIf(!chosen.isEmpty() && until.filter(day -> !day.isBefore(clock.today()) && !day.isAfter(clock.today().plusDays(LONGEST_DAYS))).isEmpty(), "do", Reason.NOT_A_DATE);
        wrong.throwIfAny();
        items.delete("workshopId", room.id());
        items.flush();
        chosen.stream().distinct().forEach(code -> items.persist(new OpenItem(room.id(), code, until.orElseThrow())));
        room.tell("items-kept-open", null, Map.of("items", List.copyOf(chosen), "until", until.map(LocalDate::toString).orElse("")));
        room.audit("workshop.kept-open", null, chosen.isEmpty() ? "zamknięto wszystkie ćwiczenia." : "zostawiono otwarte ćwiczenia: " + String.join(", ", chosen) + ", do " + until.get() + ".");
    }
}
