package pl.pomost.workshop;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Everything that the screens of one hall are made from, as it stood after the event {@code seq}. Cards of items that are not
 * revealed are in it, and only their number leaves it.
 *
 * @param state   of the workshop: planned, open, closed
 * @param endsAt  milliseconds since 1970; empty while time stands still
 * @param present how many are on the attendance list
 * @param cards   by id, in the order in which they came; without those held back
 * @param ledger  what was voted; empty while the results are not shown
 */
record HallState(long seq, String state, String joinCode, Optional<String> step, boolean writing, boolean results, List<String> revealed,
        Optional<Long> endsAt, Optional<Integer> leftSeconds, Optional<String> word, int present, Map<UUID, HallCard> cards, List<HallGroup> groups,
        Ledger ledger, HallExtras extras) {

    boolean shows(HallCard card) {
        return revealed.contains(card.step());
    }

    Stream<HallCard> shown() {
        return cards.values().stream().filter(this::shows);
    }

    /** Changes whenever the results that everybody may see do; empty while they are not shown. */
    String tally() {
        return results ? Integer.toHexString(Objects.hash(ledger, revealed, groups, extras.held())) : "";
    }

    /** How many cards each item of the agenda has. */
    Map<String, Integer> counts() {
        var counts = new LinkedHashMap<String, Integer>();
        cards.values().forEach(card -> counts.merge(card.step(), 1, Integer::sum));
        return counts;
    }

    /** The same after one more card. */
    HallState with(long newSeq, HallCard card) {
        cards.put(card.id(), card);
        return at(newSeq);
    }

    /** The same after somebody has come. */
    HallState withOneMore(long newSeq) {
        return new HallState(newSeq, state, joinCode, step, writing, results, revealed, endsAt, leftSeconds, word, present + 1, cards, groups, ledger, extras);
    }

    /** The same after an event that changes nothing of it. */
    HallState at(long newSeq) {
        return new HallState(newSeq, state, joinCode, step, writing, results, revealed, endsAt, leftSeconds, word, present, cards, groups, ledger, extras);
    }
}
