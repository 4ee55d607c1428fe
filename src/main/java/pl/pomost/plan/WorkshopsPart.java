package pl.pomost.plan;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.plan.PlanMaterial.People;
import pl.pomost.shared.Typography;
import pl.pomost.team.Participant;
import pl.pomost.team.RosterMember;
import pl.pomost.workshop.Card;
import pl.pomost.workshop.Workshop;

/** The workshops one by one, with attendance by sector and the summary that the room agreed on. */
final class WorkshopsPart {

    private static final String RULE = "rule";

    private final Drafting drafting;
    private final Map<UUID, String> sectors;

    private WorkshopsPart(Drafting drafting) {
        this.drafting = drafting;
        People people = drafting.from().people();
        Map<UUID, String> ofMembers = people.roster().stream().collect(toMap(RosterMember::id, member -> member.sector().orElse("")));
        this.sectors = people.participants().stream().collect(toMap(Participant::id, person ->
                person.rosterMemberId().map(ofMembers::get).or(person::sector).orElse("")));
    }

    static Section write(Drafting drafting) {
        return new WorkshopsPart(drafting).write();
    }

    private Section write() {
        Outline outline = Outline.of("warsztaty", "Warsztaty");
        List<Workshop> held = drafting.from().room().workshops().stream().filter(workshop -> !present(workshop).isEmpty() || workshop.isClosed()).toList();
        if (held.isEmpty()) {
            return outline.add(Note.missing("Żaden warsztat nie jest jeszcze zakończony.")).build();
        }
        SectorCounts attendance = new SectorCounts(drafting);
        held.forEach(workshop -> attendance.column("W" + workshop.stage(), bySector(workshop)));
        outline.table(attendance.table("warsztaty-sektory", "Uczestnicy warsztatów według sektorów"));
        return outline.sections(held.stream().map(this::workshop)).build();
    }

    private Section workshop(Workshop workshop) {
        List<Card> cards = drafting.from().room().cardsOf(workshop.stage());
        FactList.Builder facts = FactList.about("warsztat-" + workshop.stage() + "-fakty", "Warsztat " + workshop.stage())
                .fact("Termin", workshop.heldOn().map(Typography::dateInWords).orElse("") + hours(workshop))
                .fact("Miejsce", workshop.place().orElse(""))
                .fact("Prowadzenie", drafting.full() ? workshop.facilitator().orElse("") : "")
                .fact("Uczestnicy", drafting.discretion().people(present(workshop).size()))
                .fact("Kartki", Typography.number(cards.size()));
        Outline outline = Outline.of("warsztat-" + workshop.stage(), "Warsztat " + workshop.stage() + ". " + workshop.title()).facts(facts)
                .missingWhen(workshop.summary().isEmpty(), "Warsztat nie ma jeszcze podsumowania.");
        workshop.summary().ifPresent(summary -> outline.add(Paragraph.each(summary, "pl")));
        List<Card> rules = cards.stream().filter(card -> card.type().equals(RULE)).toList();
        if (!rules.isEmpty()) {
            outline.add(Paragraph.of("Zasady rozmowy, na które umówiła się sala:")).add(drafting.quotes().of(rules));
        }
        return outline.build();
    }

    private static String hours(Workshop workshop) {
        String hours = Stream.of(workshop.starts(), workshop.ends()).flatMap(Optional::stream).collect(Collectors.joining("–"));
        return hours.isEmpty() ? "" : ", godz. " + hours;
    }

    private Map<String, Long> bySector(Workshop workshop) {
        return present(workshop).stream().collect(groupingBy(id -> sectors.getOrDefault(id, ""), counting()));
    }

    private List<UUID> present(Workshop workshop) {
        return drafting.from().room().present(workshop);
    }
}
