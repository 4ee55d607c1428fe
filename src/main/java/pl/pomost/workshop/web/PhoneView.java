package pl.pomost.workshop.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.pomost.scenario.VoteLevel;

/**
 * A live workshop as one phone shows it. All items of the agenda are on the page, so that moving on needs no network; one is shown.
 *
 * @param guest code of whoever joined
 * @param me    their name
 * @param areas where they may sit, with the table that they have chosen
 * @param base  address of this hall: {@code /w/K7MP2X}
 */
record PhoneView(String base, String guest, String powiat, String title, String me, boolean closed, boolean writing, boolean showsResults, Optional<String> word,
        List<Step> steps, boolean ready, List<Mine> mine, List<Choice> areas, ResultsView results, List<Named> lists) {

    /** The same on the phone of somebody else who has just come, too. */
    PhoneView of(String code, String name) {
        return new PhoneView(base, code, powiat, title, name, closed, writing, showsResults, word, steps, ready, mine, areas, results, lists);
    }

    /**
     * An item of the agenda.
     *
     * @param shown whether it is on now
     * @param cards what everybody may see of it
     */
    record Step(String code, String title, Optional<String> prompt, boolean pause, boolean shown, List<Kind> kinds, boolean anonymous, List<Ballot> ballots, List<HallNote> cards,
            boolean parallel) {

        public boolean isWritten() {
            return !kinds.isEmpty();
        }

        public boolean isVoted() {
            return !ballots.isEmpty();
        }
    }

    /**
     * A type of card with its form.
     *
     * @param value  exercise and type, as forms say it: {@code W1-2:encounter}
     * @param areas  to choose from; empty when the card has none
     * @param first  fields that the scenario wants filled
     * @param others fields for whoever has more to say
     */
    record Kind(String value, String label, Optional<String> hint, List<Choice> areas, boolean areaRequired, List<FieldView> first, List<FieldView> others) {

        /** For the ids of its fields. */
        public String id() {
            return value.replace(':', '-');
        }
    }

    /**
     * Questions that are answered together for each card or standard.
     *
     * @param types codes of the cards that they are about, separated by spaces; empty means all
     * @param limit dots of one person; zero for levels
     * @param most  of these on one card
     * @param reasonExercise form in which the reason of an objection is written, with {@code reasonField} for the code of the card
     */
    record Ballot(List<Question> questions, boolean dots, boolean standards, String types, int limit, int most, String reasonExercise, String reasonField, List<Ballots.Group> groups) {

        /** What the script knows it by. */
        public String codes() {
            return questions.stream().map(Question::code).collect(Collectors.joining(" "));
        }

        public Question question() {
            return questions.get(0);
        }

        /** What the script makes the forms of later cards from. */
        public Ballots.Thing blank() {
            return new Ballots.Thing("kartka", "", "", "", "pl", Map.of(), Map.of());
        }

        /** Whether no more dots can be placed on a card. */
        public boolean isFull(Ballots.Thing thing) {
            return left() <= 0 || thing.answer(question().code()) >= most;
        }

        /** Dots that are not placed yet. */
        public int left() {
            return limit - groups.stream().flatMap(group -> group.things().stream()).mapToInt(thing -> thing.answer(question().code())).sum();
        }
    }

    /** A question; without levels it is answered with dots. */
    record Question(String code, String label, List<VoteLevel> levels) {
    }

    /** Things that fields name, to choose from while typing. @param type of the field, in small letters */
    record Named(String type, List<Choice> choices) {
    }

    /** A card of one's own that carries one's name. @param held why it is not shown; empty when it is. @param open whether it can be changed */
    record Mine(String id, String code, String text, boolean late, String held, String reason, boolean open) {
    }

    /** A card as everybody sees it. */
    record HallNote(String code, String area, Shown words) {
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
