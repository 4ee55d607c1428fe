package pl.pomost.workshop;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.pomost.access.Scope;
import pl.pomost.team.AreaTeam;
import pl.pomost.team.AreaTeamsSaid;

/** Cards of area teams: the exercise in which an area chooses who leads it. */
@ApplicationScoped
class TeamCards implements AreaTeamsSaid {

    private static final String TYPE = "team";

    private final Cards cards;

    TeamCards(Cards cards) {
        this.cards = cards;
    }

    @Override
    public List<AreaTeam> of(Scope scope) {
        Map<String, AreaTeam> said = new LinkedHashMap<>();
        cards.all(scope).stream().filter(card -> card.type().equals(TYPE) && card.redacted().isEmpty())
                .forEach(card -> card.area().ifPresent(area -> said.put(area, new AreaTeam(area, text(card, "leader_id"), text(card, "deputy_id"), text(card, "rhythm")))));
        return List.copyOf(said.values());
    }

    private static String text(CardRow card, String field) {
        JsonNode value = card.fields().get(field);
        return value != null && value.isTextual() && !value.asText().isBlank() ? value.asText() : null;
    }
}
