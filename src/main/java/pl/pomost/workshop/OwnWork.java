package pl.pomost.workshop;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pomost.team.Guest;

/** What a guest has done in a live workshop under their name. Their nameless cards only their own phone knows. */
@ApplicationScoped
public class OwnWork {

    /**
     * @param late     whether it came when nobody was to write any more
     * @param held     why it is not shown; empty when it is
     * @param reason   what whoever leads says about that
     * @param exercise item of the agenda and type, as forms say it
     * @param mark     of the card as it is now
     */
    public record OwnCard(UUID id, String code, String text, boolean late, String held, String reason, String exercise, Map<String, JsonNode> fields, String mark) {
    }

    private final Cards cards;
    private final Votes votes;
    private final Activities activities;

    OwnWork(Cards cards, Votes votes, Activities activities) {
        this.cards = cards;
        this.votes = votes;
        this.activities = activities;
    }

    /** In the order in which they came. */
    public List<OwnCard> cards(Guest guest, UUID workshop) {
        Map<UUID, String> steps = activities.of(workshop).stream().collect(Collectors.toMap(Activity::id, Activity::templateCode));
        return cards.list("workshopId = ?1 and authorId = ?2 order by number", workshop, guest.participant()).stream()
                .map(card -> new OwnCard(card.id(), card.code(), card.text(), card.isLate(), card.held().map(Held::code).orElse(""),
                        card.heldReason().orElse(""), steps.get(card.activityId()) + ":" + card.type(), card.fields(), card.mark())).toList();
    }

    /** Dots by question and card; of questions of levels, the level by question and thing. */
    public Map<String, Map<String, Integer>> votes(Guest guest, UUID workshop) {
        var own = new HashMap<String, Map<String, Integer>>();
        votes.of(workshop, List.of(guest.participant()))
                .forEach(vote -> own.computeIfAbsent(vote.question(), question -> new HashMap<>()).merge(vote.thing().key(), vote.answer(), Integer::sum));
        return own;
    }
}
