package pl.pomost.workshop.web;

import java.util.List;
import java.util.Optional;

/**
 * A live workshop as one phone shows it. All items of the agenda are on the page, so that moving on needs no network; one is shown.
 *
 * @param guest code of whoever joined
 * @param me    their name
 * @param areas where they may sit, with the table that they have chosen
 * @param base  address of this hall: {@code /w/K7MP2X}
 */
record PhoneView(String base, String guest, String powiat, String title, String me, boolean closed, boolean writing, boolean showsResults, Optional<String> word,
        List<Step> steps, boolean ready, List<Mine> mine, List<Choice> areas) {

    /**
     * An item of the agenda.
     *
     * @param shown whether it is on now
     * @param cards what everybody may see of it
     */
    record Step(String code, String title, Optional<String> prompt, boolean pause, boolean shown, List<Kind> kinds, List<Choice> areas, boolean areaRequired,
            boolean anonymous, List<Question> questions, List<HallNote> cards, boolean parallel) {

        public boolean isWritten() {
            return !kinds.isEmpty();
        }

        public boolean isVoted() {
            return !questions.isEmpty();
        }
    }

    /** A type of card. */
    record Kind(String value, String label, Optional<String> hint) {
    }

    /** A question that is answered with dots. @param types codes of the cards that get them, separated by spaces; empty means all */
    record Question(String code, String label, int limit, String types) {
    }

    /** A card of one's own that carries one's name. @param held why it is not shown; empty when it is */
    record Mine(String id, String code, String text, boolean late, String held, String reason) {
    }

    /** A card as everybody sees it. */
    record HallNote(String code, String text, String lang, String area) {
    }

    /** Whether some items are done at tables, each on an area. */
    public boolean isTables() {
        return steps.stream().anyMatch(Step::parallel);
    }

    /** Code of the area at whose table they sit; empty for none. */
    public String table() {
        return areas.stream().filter(Choice::chosen).map(Choice::value).findFirst().orElse("");
    }

    public Optional<Step> now() {
        return steps.stream().filter(Step::shown).findFirst();
    }
}
