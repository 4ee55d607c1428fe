package pl.pomost.team;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import pl.pomost.access.Scope;

/** Asks every module where somebody is named. */
@ApplicationScoped
public class WhereNamed {

    private final List<Mentions> all;
    private final Participants participants;

    WhereNamed(@All List<Mentions> all, Participants participants) {
        this.all = all;
        this.participants = participants;
    }

    public List<Mention> person(Scope scope, UUID member) {
        return participants.ofMember(member).stream().flatMap(person -> all.stream().flatMap(each -> each.ofPerson(scope, person).stream())).toList();
    }

    public List<Mention> institution(Scope scope, String code) {
        return all.stream().flatMap(each -> each.ofInstitution(scope, code).stream()).toList();
    }
}
