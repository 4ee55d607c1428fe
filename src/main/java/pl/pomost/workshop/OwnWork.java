package pl.pomost.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pl.pomost.team.Guest;

/** What a guest has done in a live workshop under their name. Their nameless cards only their own phone knows. */
@ApplicationScoped
public class OwnWork {

    /**
     * @param late   whether it came when nobody was to write any more
     * @param held   why it is not shown; empty when it is
     * @param reason what whoever leads says about that
     */
    public record OwnCard(UUID id, String code, String text, boolean late, String held, String reason) {
    }

    private final Cards cards;
    private final Votes votes;

    OwnWork(Cards cards, Votes votes) {
        this.cards = cards;
        this.votes = votes;
    }

    /** In the order in which they came. */
    public List<OwnCard> cards(Guest guest, UUID workshop) {
        return cards.list("workshopId = ?1 and authorId = ?2 order by number", workshop, guest.participant()).stream()
                .map(card -> new OwnCard(card.id(), card.code(), card.text(), card.isLate(), card.held().map(Held::code).orElse(""),
                        card.heldReason().orElse(""))).toList();
    }

    /** Dots by question and card. */
    public Map<String, Map<UUID, Integer>> dots(Guest guest, UUID workshop) {
        var dots = new HashMap<String, Map<UUID, Integer>>();
        votes.list("workshopId = ?1 and participantId = ?2", workshop, guest.participant())
                .forEach(vote -> dots.computeIfAbsent(vote.question(), question -> new HashMap<>()).merge(vote.cardId(), vote.dots(), Integer::sum));
        return dots;
    }
}
