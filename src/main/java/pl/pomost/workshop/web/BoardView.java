package pl.pomost.workshop.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.pomost.shared.Doubts;
import pl.pomost.shared.FormErrors;

/**
 * A board: activities, in them areas, in them groups and single cards.
 *
 * @param chosen ids of the cards that were ticked in a form that has to be mended
 */
record BoardView(String teryt, int stage, String title, boolean mayEdit, boolean mayAdd, long all, TallyView dots, List<Choice> activities, String activity,
        List<AreaChoice> areas, List<Section> sections, List<Choice> groups, List<MakerView> makers, Set<String> chosen, String name,
        FormErrors errors, Doubts doubts, List<HeldBack> held) {

    /** So many cards are read on a phone in one go; more are folded by area. */
    private static final int READ_AT_ONCE = 30;

    /**
     * Cards that are not shown to all.
     *
     * @param why waiting, refused, parked or hidden
     */
    record HeldBack(String why, List<HeldNote> notes) {

        public boolean isWaiting() {
            return why.equals("waiting");
        }

        public boolean isParked() {
            return why.equals("parked");
        }
    }

    /** One of them. @param reason what its author is told */
    record HeldNote(Note note, Optional<String> reason) {
    }

    /** One area in the filter. */
    record AreaChoice(String code, String address, long count, boolean chosen) {
    }

    /** An activity with its cards. */
    record Section(String code, String title, long count, List<Block> blocks) {
    }

    /** The cards of one area; without an area those about the whole powiat. */
    record Block(String id, Optional<AreaTag> area, long count, List<Group> groups, List<Note> notes) {
    }

    /** Cards that say the same. */
    record Group(String id, String code, String title, TallyView dots, List<Note> notes, List<MakerView> makers, List<Doubles> doubles) {
    }

    /**
     * Cards of one group and one type, which may well say the same.
     *
     * @param codes in words
     * @param ids   for the button that makes one entry of them
     */
    record Doubles(String codes, String ids) {
    }

    /** A button that makes an entry. */
    record MakerView(String kind, String label) {
    }

    /** One card. */
    record Note(String id, String code, String area, String text, Optional<String> lang, long dots, String dotsNoun, Optional<Long> influence,
            String icon, String channel, Optional<String> author, boolean late, boolean unchecked, Optional<String> redacted) {
    }

    public String base() {
        return "/powiaty/" + teryt + "/warsztaty/" + stage;
    }

    public boolean wholeArea() {
        return areas.stream().noneMatch(AreaChoice::chosen);
    }

    public boolean unfolded() {
        return all <= READ_AT_ONCE || !wholeArea() || !chosen.isEmpty();
    }

    public boolean ticked(String id) {
        return chosen.contains(id);
    }
}
