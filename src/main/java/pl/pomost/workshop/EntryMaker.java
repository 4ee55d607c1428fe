package pl.pomost.workshop;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.Scope;
import pl.pomost.scenario.CardType;
import pl.pomost.scenario.EntryKind;

/**
 * Makes one kind of entry of the plan from cards. Modules that have entries implement it as a bean; the pages of cards and
 * groups offer a button for each that suits.
 */
public interface EntryMaker {

    EntryKind kind();

    /** What the button says, in Polish: "Dodaj do diagnozy". */
    String label();

    default boolean suits(CardType type) {
        return type.canBecome(kind());
    }

    /**
     * Called for somebody who may edit the process, with at least one card of it.
     *
     * @return address of the new entry, or of its form filled from the cards
     */
    URI make(Scope scope, List<UUID> cards);

    /**
     * The same in the room, without leaving the facilitator's console.
     *
     * @return empty when there is an entry already that has to be rewritten as a whole
     */
    Optional<RoomForm> inTheRoom(Scope scope, List<UUID> cards);
}
