package pl.pomost.team;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pl.pomost.process.Codes;
import pl.pomost.process.ProcessInput;
import pl.pomost.process.ProcessInput.Loaded;
import pl.pomost.process.ProcessOutput;
import pl.pomost.process.ProcessSection;

/** {@code team} and {@code guests}: the act and its people; every person of the process is one participant. */
@ApplicationScoped
class TeamSection implements ProcessSection {

    /** Left out as long as nobody leads anything. */
    private static final String AREAS = "area_teams";

    private final LocalTeams teams;
    private final Roster roster;
    private final Participants participants;

    TeamSection(LocalTeams teams, Roster roster, Participants participants) {
        this.teams = teams;
        this.roster = roster;
        this.participants = participants;
    }

    @Override
    public int order() {
        return 11;
    }

    @Override
    public Set<String> keys() {
        return Set.of("team", "guests");
    }

    @Override
    public void clear(ProcessInput input) {
        participants.of(input.enrolment()).forEach(person -> person.accountId()
                .ifPresent(account -> input.accounts().put(person.code(), account)));
        participants.delete("enrolmentId", input.enrolment());
        roster.delete("enrolmentId", input.enrolment());
        teams.delete("enrolmentId", input.enrolment());
    }

    @Override
    public void load(ProcessInput input) {
        int members = input.object("team").map(team -> loadTeam(input, team)).orElse(0);
        List<Loaded<Participant>> guests = input.readAll(input.list("guests"), "id", Participant.class, input.people());
        for (Loaded<Participant> guest : guests) {
            Participant person = guest.entry();
            person.enter(input.enrolment(), person.id(), person.code(), members + person.position());
            recallAccount(input, person);
        }
        participants.persist(guests.stream().map(Loaded::entry));
    }

    private int loadTeam(ProcessInput input, ObjectNode team) {
        Map<String, JsonNode> extra = new LinkedHashMap<>();
        team.properties().forEach(key -> extra.put(key.getKey(), key.getValue()));
        extra.keySet().removeAll(Set.of("appointing_act", "appointed_on", "members", AREAS));
        LocalTeam local = new LocalTeam(input.enrolment(), text(team, "appointing_act").orElse(null),
                text(team, "appointed_on").map(LocalDate::parse).orElse(null), extra);
        local.isLedBy(ProcessInput.objects(team.path(AREAS)).stream().map(area -> input.read(area, AreaTeam.class)).toList());
        teams.persist(local);
        List<RosterMember> members = input.readAll(ProcessInput.objects(team.path("members")), "id", RosterMember.class, new Codes())
                .stream().map(Loaded::entry).toList();
        roster.persist(members);
        List<Participant> people = new ArrayList<>();
        for (RosterMember member : members) {
            Participant person = Participant.of(member, member.position());
            recallAccount(input, person);
            input.people().add(person.code(), person.id());
            people.add(person);
        }
        participants.persist(people);
        return people.size();
    }

    private static void recallAccount(ProcessInput input, Participant person) {
        Optional.ofNullable(input.accounts().get(person.code())).ifPresent(person::logsInAs);
    }

    @Override
    public void save(ProcessOutput output) {
        ObjectNode team = JsonNodeFactory.instance.objectNode();
        Optional<LocalTeam> act = teams.findByIdOptional(output.enrolment());
        team.put("appointing_act", act.flatMap(LocalTeam::appointingAct).orElse(null));
        team.put("appointed_on", act.flatMap(LocalTeam::appointedOn).map(LocalDate::toString).orElse(null));
        team.set("members", ProcessOutput.array(roster.of(output.enrolment()), member -> output.write("id", member.code(), member)));
        act.filter(known -> !known.areaTeams().isEmpty()).ifPresent(known -> team.set(AREAS, ProcessOutput.array(known.areaTeams(), output::write)));
        act.ifPresent(known -> team.setAll(known.extra()));
        output.put("team", team);
        List<Participant> people = participants.of(output.enrolment());
        people.forEach(person -> output.people().add(person.code(), person.id()));
        output.putAll("guests", people.stream().filter(person -> person.rosterMemberId().isEmpty()).toList(),
                guest -> output.write("id", guest.code(), guest));
    }

    private static Optional<String> text(ObjectNode node, String key) {
        return Optional.ofNullable(node.get(key)).filter(JsonNode::isTextual).map(JsonNode::asText);
    }
}
