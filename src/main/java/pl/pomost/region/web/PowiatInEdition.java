package pl.pomost.region.web;

import java.util.List;
import java.util.Optional;
import pl.pomost.region.EditionRows.Entry;
import pl.pomost.shared.Choice;
import pl.pomost.shared.FormView;
import pl.pomost.shared.Look;

/**
 * One powiat in an edition, for ROPS.
 *
 * @param entry    what is known of its wish to take part
 * @param interest form by which ROPS enters a wish; empty where there is one or the powiat takes part
 * @param decision form of the answer
 * @param saved    what to say about the form saved just now
 * @param scenario form of the powiat's own scenario; empty where its workshops are prepared
 */
record PowiatInEdition(String back, String edition, String teryt, Look state, Optional<Entry> entry, Optional<FormView> interest, Optional<FormView> decision,
        Optional<FormView> scenario, List<Choice> scenarios, List<Choice> decisions, List<Choice> verdicts, Optional<Look> saved, Optional<String> refused) {

    public List<MarkField> marks() {
        return entry.map(Entry::marks).orElse(List.of()).stream().map(mark -> new MarkField("met-" + mark.code(), "note-" + mark.code(), mark.text())).toList();
    }

    /** A criterion with the names of its two fields. */
    record MarkField(String met, String note, String text) {
    }
}
