package pl.pomost.shared;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One attribute of an entry as its page shows it.
 *
 * @param field name of its field in the form, where an empty one is filled in
 * @param lines what it says; none when it is empty
 */
public record Attribute(String label, String field, List<Line> lines) {

    /**
     * One line of an attribute.
     *
     * @param href where it leads, or empty
     * @param day  the same day for machines when the text is one, or empty
     */
    public record Line(String text, String href, String day) {
    }

    public boolean missing() {
        return lines.isEmpty();
    }

    public boolean single() {
        return lines.size() == 1;
    }

    public static Attribute of(String label, String field, Optional<String> text) {
        return ofAll(label, field, text.stream().toList());
    }

    public static Attribute ofAll(String label, String field, List<String> texts) {
        return new Attribute(label, field, texts.stream().map(text -> new Line(text, "", "")).toList());
    }

    public static Attribute ofDay(String label, String field, Optional<LocalDate> day) {
        return new Attribute(label, field, day.map(date -> new Line(PolishDates.inWords(date), "", date.toString())).stream().toList());
    }

    /** With one more line that leads somewhere. */
    public Attribute leading(String text, String href) {
        var more = new ArrayList<>(lines);
        more.add(new Line(text, href, ""));
        return new Attribute(label, field, List.copyOf(more));
    }

    public Attribute and(Optional<LocalDate> day) {
        var more = new ArrayList<>(lines);
        day.ifPresent(date -> more.add(new Line(PolishDates.inWords(date), "", date.toString())));
        return new Attribute(label, field, List.copyOf(more));
    }
}
