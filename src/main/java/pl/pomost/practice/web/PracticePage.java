package pl.pomost.practice.web;

import java.util.List;
import java.util.Optional;
import pl.pomost.practice.PracticeFiles;
import pl.pomost.practice.PracticeRatings.Opinion;
import pl.pomost.process.Talks;
import pl.pomost.shared.Choice;
import pl.pomost.shared.Look;

/**
 * One practice as its page shows it.
 *
 * @param lang     of its texts
 * @param state    shown to those who see more than what is published
 * @param day      on which it was published, in words
 * @param changes  what is new in this revision
 * @param criteria each with a sign and words
 * @param adopters who has taken it over, for those who may know
 * @param source   address of the entry it was made of, for those who may see it
 * @param opinion  what most powiats say that took it over
 * @param talks    of thematic groups about it
 * @param tasks    what the viewer may do
 */
record PracticePage(String code, String title, String lang, String area, String areaName, String powiat, int year, int number, Look state, boolean published, boolean withdrawn,
        Optional<String> day, Optional<String> changes, List<Look> criteria, List<Said> texts, Facts facts, List<PracticeFiles.Row> files, long adopted, List<Adopter> adopters,
        Optional<Opinion> opinion, Optional<Source> source, List<String> story, Talks.About talks, Tasks tasks) {

    /** A text. */
    record Said(String label, String text) {
    }

    /** @param standards each with its address in the catalogue */
    record Facts(String type, String cost, String languages, String vulnerable, List<Choice> standards) {
    }

    record Adopter(String powiat, String entry, String address) {
    }

    record Source(String code, String address) {
    }

    /**
     * @param write  label of the button that leads to the form of the description; empty for those who may not
     * @param moves  steps to choose from for the revision {@code moved}, and {@code lock} the number of its last change
     * @param adopt  powiats into whose plan the viewer may take it over
     * @param areas  to choose from where the practice has none that this plan knows
     * @param rate   powiats for which the viewer may rate it
     */
    record Tasks(String write, int moved, int lock, List<Choice> moves, List<Choice> criteria, List<Choice> adopt, List<Choice> areas, Optional<String> standard, List<Choice> rate,
            List<Choice> marks, boolean files) {

        public boolean publishes() {
            return moves.stream().anyMatch(move -> move.code().equals("PUBLISHED"));
        }
    }

    public boolean isShownToAll() {
        return published;
    }
}
