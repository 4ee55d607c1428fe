package pl.pomost.workshop;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Everything that happened in all workshops of one process.
 *
 * @param workshops by stage
 * @param cards     by workshop, then by number, as they were written
 * @param dots      sums by card, then by question
 * @param present   participants by workshop, in the order in which they were noted
 */
public record WholeRoom(List<Workshop> workshops, List<Card> cards, List<Cluster> clusters, Map<UUID, Map<String, Long>> dots,
        Map<UUID, List<UUID>> present) {

    /** Cards of one stage. */
    public List<Card> cardsOf(int stage) {
        return workshops.stream().filter(workshop -> workshop.stage() == stage).findFirst()
                .map(workshop -> cards.stream().filter(card -> card.workshopId().equals(workshop.id())).toList()).orElse(List.of());
    }

    public long dots(Card card, String question) {
        return dots.getOrDefault(card.id(), Map.of()).getOrDefault(question, 0L);
    }

    public List<UUID> present(Workshop workshop) {
        return present.getOrDefault(workshop.id(), List.of());
    }
}
