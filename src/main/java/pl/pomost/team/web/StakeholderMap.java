package pl.pomost.team.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.pomost.team.LocalInstitution;
import pl.pomost.team.PlaceStakeholders;

/** Institutions by how much they matter and how much they can change: a picture of squares and the same as a list. */
record StakeholderMap(String teryt, String powiat, boolean mayEdit, List<Mark> marks) {

    private static final int HALF = 3;

    /** An institution with its number on the picture. Answers are null where nobody has given them. */
    record Mark(int number, String code, String name, Integer importance, Integer influence) {

        static Mark of(int number, LocalInstitution one, String name) {
            return new Mark(number, one.code(), name, one.importance().orElse(null), one.influence().orElse(null));
        }

        public boolean placed() {
            return importance != null && influence != null;
        }

        /** Whether one of the two numbers was given, which is no place yet. */
        public boolean half() {
            return !placed() && (importance != null || influence != null);
        }

        boolean stands(int row, int column) {
            return placed() && importance == row && influence == column;
        }

        /** Which of the four corners it stands in. */
        public String corner() {
            return placed() ? (importance >= HALF ? "important" : "less") + (influence >= HALF ? "-strong" : "-weak") : "";
        }
    }

    /** A row of the picture. @param level of importance */
    record Line(int level, List<Square> squares) {
    }

    /** @param shade how dark it is, 0 to 3: the more of both, the darker */
    record Square(int level, int shade, List<Mark> marks) {
    }

    /** From the most important down. */
    public List<Line> lines() {
        return IntStream.rangeClosed(1, PlaceStakeholders.MOST).map(row -> PlaceStakeholders.MOST + 1 - row).mapToObj(row -> new Line(row,
                levels().stream().map(column -> new Square(column, (row + column - 2) * 3 / (2 * PlaceStakeholders.MOST - 2), at(row, column))).toList())).toList();
    }

    public List<Integer> levels() {
        return IntStream.rangeClosed(1, PlaceStakeholders.MOST).boxed().toList();
    }

    public List<Mark> placed() {
        return marks.stream().filter(Mark::placed).toList();
    }

    public long unplaced() {
        return marks.size() - placed().size();
    }

    private List<Mark> at(int row, int column) {
        return marks.stream().filter(mark -> mark.stands(row, column)).toList();
    }

    /** What a form may send for an answer. */
    static Optional<Integer> answer(String typed) {
        return Stream.of(typed).filter(text -> text.matches("[1-" + PlaceStakeholders.MOST + "]")).map(Integer::valueOf).findFirst();
    }
}
