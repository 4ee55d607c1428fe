package pl.pomost.workshop.web;

import java.util.List;
import java.util.Optional;

/** Cards of one item of the agenda that may belong together. @param item its code */
record SuggestionsView(String teryt, String powiat, int stage, String title, String item, List<Suggested> suggestions) {

    /**
     * One proposal.
     *
     * @param key  tells its fields from those of the others
     * @param name proposed for a new group
     */
    record Suggested(String key, String words, String name, boolean acrossAreas, Optional<InGroup> group, List<SuggestedCard> cards) {
    }

    /** The group that some of the cards are in already. */
    record InGroup(String id, String title) {
    }

    /** @param inside whether it is in the group already */
    record SuggestedCard(String id, String code, String area, String text, Optional<String> lang, boolean inside) {
    }

    public String base() {
        return "/powiaty/" + teryt + "/warsztaty/" + stage;
    }
}
