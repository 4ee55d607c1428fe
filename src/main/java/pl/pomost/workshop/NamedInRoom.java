package pl.pomost.workshop;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.access.Scope;
import pl.pomost.team.Mention;
import pl.pomost.team.Mentions;
import pl.pomost.team.Participant;

/** People sign cards, give dots and come to workshops; fields of cards name people and institutions. */
@ApplicationScoped
class NamedInRoom implements Mentions {

    private final Cards cards;
    private final Workshops workshops;
    private final Attendances attendances;
    private final Votes votes;

    NamedInRoom(Cards cards, Workshops workshops, Attendances attendances, Votes votes) {
        this.cards = cards;
        this.workshops = workshops;
        this.attendances = attendances;
        this.votes = votes;
    }

    @Override
    public List<Mention> ofPerson(Scope scope, Participant person) {
        Set<UUID> attended = Stream.concat(attendances.list("participantId", person.id()).stream().map(Attendance::workshopId),
                votes.list("participantId", person.id()).stream().map(Vote::workshopId)).collect(Collectors.toSet());
        Stream<Mention> rooms = workshops.of(scope.requireEnrolment()).stream().filter(workshop -> attended.contains(workshop.id()))
                .map(workshop -> new Mention("Warsztat " + workshop.stage(), workshop.title(), "/powiaty/" + scope.teryt() + "/warsztaty/" + workshop.stage()));
        Stream<CardRow> signed = cards.signedBy(scope, person.id()).stream();
        return Stream.concat(rooms, Stream.concat(signed, naming(scope, person.code())).distinct().map(card -> mention(scope, card))).toList();
    }

    @Override
    public List<Mention> ofInstitution(Scope scope, String code) {
        return naming(scope, code).map(card -> mention(scope, card)).toList();
    }

    private Stream<CardRow> naming(Scope scope, String code) {
        return cards.all(scope).stream().filter(card -> card.fields().values().stream().filter(JsonNode::isTextual).anyMatch(value -> value.asText().equals(code)));
    }

    private static Mention mention(Scope scope, CardRow card) {
        return new Mention(card.code(), card.text(), "/powiaty/" + scope.teryt() + "/kartki/" + card.code(), "pl".equals(card.lang()) ? "" : card.lang());
    }
}
