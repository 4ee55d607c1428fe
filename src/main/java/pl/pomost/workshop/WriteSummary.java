package pl.pomost.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import pl.pomost.access.Scope;
import pl.pomost.shared.EditedMeanwhile;

/** The coordinator, or whoever leads the workshop, writes what came of it; also before and after it is closed. */
@ApplicationScoped
public class WriteSummary {

    private final Rooms rooms;

    WriteSummary(Rooms rooms) {
        this.rooms = rooms;
    }

    /**
     * @param seen         mark of the summary that the writer began from, see {@link Workshop#summaryMark()}
     * @param deliberately whether a person pressed a button; a page that saves by itself is not written into the history each time
     * @return the mark of what is stored now
     * @throws Refusal when the workshop was not opened yet, or the words are too many or, of a closed one, missing
     * @throws EditedMeanwhile when somebody else has written since
     */
    @Transactional
    public String write(Scope scope, int stage, String seen, String words, boolean deliberately) {
        Room room = rooms.edit(scope, stage).requireOpened();
        Workshop workshop = room.workshop();
        boolean changed = !words.strip().equals(workshop.summary().orElse(""));
        if (changed) {
            if (!workshop.summaryMark().equals(seen)) {
                throw new EditedMeanwhile("podsumowanie");
            }
            workshop.summarize(words);
            room.tell("summary-written", null, Map.of("length", words.strip().length()));
        }
        if (deliberately) {
            room.audit("workshop.summarized", null, "zapisano podsumowanie.");
        }
        return workshop.summaryMark();
    }
}
