package pl.pomost.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pl.pomost.access.Scope;
import pl.pomost.scenario.Dictionary;
import pl.pomost.scenario.Scenario;
import pl.pomost.shared.DomainClock;
import pl.pomost.team.Participant;
import pl.pomost.team.Participants;

/** Drafts the summary of a workshop from what was said in it, for a person to read and mend. Stores nothing. */
@ApplicationScoped
public class DraftSummary {

    private final Agendas agendas;
    private final Cards cards;
    private final Clusters clusters;
    private final Votes votes;
    private final Attendances attendances;
    private final Participants participants;
    private final DomainClock clock;

    DraftSummary(Agendas agendas, Cards cards, Clusters clusters, Votes votes, Attendances attendances, Participants participants, DomainClock clock) {
        this.agendas = agendas;
        this.cards = cards;
        this.clusters = clusters;
        this.votes = votes;
        this.attendances = attendances;
        this.participants = participants;
        this.clock = clock;
    }

    /** In Polish, without names of people. */
    public String of(Scope scope, Workshop workshop) {
        Scenario scenario = agendas.scenarioOf(workshop);
        return new SummaryDraft(agendas.of(workshop), scenario, cards.of(scope, workshop), clusters.of(workshop.id()), votes.ledger(workshop.id()), clock.today())
                .words(sectors(scope, workshop));
    }

    /** How many people of each sector were there, by its name; sectors from which nobody came are left out. */
    public Map<String, Long> sectors(Scope scope, Workshop workshop) {
        List<UUID> present = attendances.of(workshop.id()).stream().map(Attendance::participantId).toList();
        Dictionary names = agendas.scenarioOf(workshop).dictionary("sectors");
        var bySector = new LinkedHashMap<String, Long>();
        names.entries().forEach(entry -> bySector.put(entry.label().pl(), 0L));
        participants.of(scope.requireEnrolment()).stream().filter(person -> present.contains(person.id()))
                .map(Participant::sector).forEach(sector -> bySector.merge(sector.map(code -> names.label(code, "pl")).orElse("inne"), 1L, Long::sum));
        bySector.values().removeIf(count -> count == 0);
        return bySector;
    }
}
