package pl.pomost.review;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an organisation outside writes of one plan; a draft of it may be unfinished.
 *
 * @param stance   on the plan as a whole; null while nothing is chosen
 * @param whole    words on the plan as a whole; may be empty
 * @param areas    only those of which something is said
 * @param name     who writes; kept with a draft, left out of what was sent, where it stands beside the words
 * @param position of that person
 */
public record OutsideWords(Opinion.Stance stance, String whole, List<OfArea> areas, String name, String position) {

    /** Nothing written yet. */
    public static final OutsideWords NOTHING = new OutsideWords(null, "", List.of(), "", "");

    /** Whether somebody advises or warns. */
    public enum Kind {
        GOOD, RECOMMENDATION, CONCERN;

        /** As forms write it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Kind> of(String key) {
            return Stream.of(values()).filter(kind -> kind.key().equals(key)).findFirst();
        }
    }

    /** @param kind null while nothing is chosen. @param words may be empty for what is good, and in a draft */
    public record OfArea(String area, Kind kind, String words) {

        /** Whether words are missing: whoever advises or warns says why. */
        public boolean unfinished() {
            return kind == null || kind != Kind.GOOD && words.isBlank();
        }
    }

    public OutsideWords {
        areas = areas == null ? List.of() : List.copyOf(areas);
        whole = whole == null ? "" : whole;
        name = name == null ? "" : name;
        position = position == null ? "" : position;
    }

    /** Whether it can be sent: a stance, its reasons, who says so, and nothing begun that has no end. */
    public boolean complete() {
        return stance != null && !whole.isBlank() && !name.isBlank() && !position.isBlank() && areas.stream().noneMatch(OfArea::unfinished);
    }

    public Optional<OfArea> of(String area) {
        return areas.stream().filter(each -> each.area().equals(area)).findFirst();
    }

    OutsideWords withoutPerson() {
        return new OutsideWords(stance, whole, areas, "", "");
    }

    OutsideWords by(String who, String as) {
        return new OutsideWords(stance, whole, areas, who, as);
    }
}
