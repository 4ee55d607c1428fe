package pl.pomost.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.shared.WordDifference;

/**
 * What a newer revision of a practice changes against the one that an entry was made of. It is offered: the entry's own words stay until its team
 * takes something over.
 *
 * @param entry   code of the entry, and {@code version} the number of its last change
 * @param from    revision that the team has looked at last
 * @param to      the newest that is published
 */
public record Improvement(UUID enrolment, String entry, int version, PracticeView practice, int from, RevisionView to, List<Change> changes) {

    /**
     * A text that differs.
     *
     * @param offered as it is now
     * @param own     what the entry says; empty where the entry has no field for it
     */
    public record Change(PracticePart part, List<WordDifference.Piece> pieces, String offered, Optional<String> own) {

        /** Whether it could be taken over: there is a field for it that says something else. */
        public boolean isTakeable() {
            return own.filter(text -> !text.equals(offered)).isPresent() && !(part == PracticePart.TITLE && offered.isBlank());
        }
    }

    /** Area of the entry, as its code says; null for what belongs to no area in particular. */
    public String area() {
        return practice.kind() == PracticeKind.ACTION ? entry.split("-")[1] : null;
    }

    /** The parts that differ, in the order of reading. */
    static List<Change> between(PracticeWording before, PracticeWording after, OwnWords own) {
        List<Change> changes = new ArrayList<>();
        for (PracticePart part : PracticePart.values()) {
            if (!before.text(part).equals(after.text(part))) {
                changes.add(new Change(part, WordDifference.between(before.text(part), after.text(part)), after.text(part), own.of(part)));
            }
        }
        return List.copyOf(changes);
    }

    /** What an entry says in the fields that a practice has too. */
    record OwnWords(String title, String what, String forWhom, String conditions) {

        Optional<String> of(PracticePart part) {
            return switch (part) {
                case TITLE -> Optional.of(title);
                case WHAT -> Optional.of(what);
                case FOR_WHOM -> Optional.of(forWhom);
                case CONDITIONS -> Optional.of(conditions);
                case RESULT, PARTICIPATION, HOST_SOCIETY, COST_NOTE, CONTACT -> Optional.empty();
            };
        }
    }
}
