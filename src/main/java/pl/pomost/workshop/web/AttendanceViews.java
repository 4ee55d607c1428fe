package pl.pomost.workshop.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.Scope;
import pl.pomost.scenario.Scenario;
import pl.pomost.shared.Counted;
import pl.pomost.shared.NounTexts;
import pl.pomost.shared.SentForm;
import pl.pomost.team.InstitutionNames;
import pl.pomost.team.Participant;
import pl.pomost.team.Participants;
import pl.pomost.team.Roster;
import pl.pomost.team.RosterMember;
import pl.pomost.workshop.Agendas;

import pl.pomost.workshop.Attendances;
import pl.pomost.workshop.Channels;
import pl.pomost.workshop.Workshop;
import pl.pomost.workshop.web.AttendanceView.PersonRow;

/** Gathers the attendance list of a workshop: everybody of the process, with who was there. */
@ApplicationScoped
class AttendanceViews {

    private final Participants participants;
    private final Roster roster;
    private final Attendances attendances;
    private final InstitutionNames institutions;
    private final Agendas agendas;
    private final WorkshopTexts texts;

    AttendanceViews(Participants participants, Roster roster, Attendances attendances, InstitutionNames institutions, Agendas agendas, WorkshopTexts texts) {
        this.participants = participants;
        this.roster = roster;
        this.attendances = attendances;
        this.institutions = institutions;
        this.agendas = agendas;
        this.texts = texts;
    }

    /** @param guest the form of a new guest, as typed */
    AttendanceView of(Scope scope, Workshop workshop, SentForm guest) {
        UUID enrolment = scope.requireEnrolment();
        var channels = new HashMap<UUID, String>();
        attendances.of(workshop.id()).forEach(attendance -> channels.put(attendance.participantId(), attendance.channel()));
        var areas = new HashMap<UUID, List<String>>();
        roster.of(enrolment).forEach((RosterMember member) -> areas.put(member.id(), member.areas()));
        Map<String, String> names = institutions.of(enrolment);
        List<PersonRow> people = participants.of(enrolment).stream().map(person -> row(person, channels, areas, names))
                .sorted(Comparator.comparing(PersonRow::guest)).toList();
        Scenario scenario = agendas.scenarioOf(workshop);
        return new AttendanceView(people, counted(channels.values().stream().toList()), Choice.from(scenario.dictionary("sectors"), guest.text("sektor")),
                names.entrySet().stream().map(each -> new Choice(each.getKey(), each.getValue(), each.getKey().equals(guest.text("instytucja")))).toList());
    }

    private static PersonRow row(Participant person, Map<UUID, String> channels, Map<UUID, List<String>> areas, Map<String, String> names) {
        Optional<String> channel = Optional.ofNullable(channels.get(person.id()));
        return new PersonRow(person.id().toString(), person.name(), person.institution().map(code -> names.getOrDefault(code, code)).orElse(""),
                person.rosterMemberId().map(member -> areas.getOrDefault(member, List.of())).orElse(List.of()), person.rosterMemberId().isEmpty(),
                channel.isPresent(), ChannelChoice.all(channel.orElse(Channels.DEVICE)));
    }

    private String counted(List<String> channels) {
        if (channels.isEmpty()) {
            return "";
        }
        var parts = new ArrayList<String>();
        add(parts, channels, Channels.DEVICE, texts.withPhone());
        add(parts, channels, Channels.SCRIBE, texts.byScribe());
        add(parts, channels, Channels.PAPER, texts.onPaper());
        return Counted.of(channels.size(), NounTexts::person) + ": " + String.join(", ", parts);
    }

    private static void add(List<String> parts, List<String> channels, String channel, String words) {
        long number = channels.stream().filter(channel::equals).count();
        if (number > 0) {
            parts.add(number + " " + words);
        }
    }
}
