package pl.pomost.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.pomost.directory.Institution;
import pl.pomost.directory.Institutions;
import pl.pomost.plan.PlanMaterial.People;
import pl.pomost.team.LocalInstitution;
import pl.pomost.team.LocalInstitutions;
import pl.pomost.team.LocalTeams;
import pl.pomost.team.Panels;
import pl.pomost.team.Participants;
import pl.pomost.team.Roster;

/** Who takes part in a process, and where they come from. */
@ApplicationScoped
class ReadPeople {

    private final LocalTeams teams;
    private final Roster roster;
    private final Participants participants;
    private final LocalInstitutions local;
    private final Institutions directory;
    private final Panels panels;

    ReadPeople(LocalTeams teams, Roster roster, Participants participants, LocalInstitutions local, Institutions directory, Panels panels) {
        this.teams = teams;
        this.roster = roster;
        this.participants = participants;
        this.local = local;
        this.directory = directory;
        this.panels = panels;
    }

    People of(UUID enrolment) {
        List<LocalInstitution> institutions = local.of(enrolment);
        List<UUID> ids = institutions.stream().map(LocalInstitution::institutionId).toList();
        List<Institution> known = ids.isEmpty() ? List.of() : directory.list("id in ?1", ids);
        return new People(teams.findByIdOptional(enrolment), roster.of(enrolment), participants.of(enrolment), institutions,
                known.stream().collect(Collectors.toMap(Institution::id, Function.identity())), panels.of(enrolment));
    }
}
