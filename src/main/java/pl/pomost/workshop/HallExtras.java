package pl.pomost.workshop;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What screens need beside the cards that are shown.
 *
 * @param wall    how the wall shows the cards, see {@link Meeting#wall}
 * @param locked  whether nothing of the item that is on changes any more
 * @param held    why cards are not shown, by id; whoever wrote one knows its id, and to others it says nothing
 * @param parking what lies on the parking lot; empty while the wall does not show it
 */
record HallExtras(String wall, boolean locked, Map<UUID, String> held, List<HallCard> parking) {

    static final String PARKING = "parking";
}
