package pl.pomost.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import pl.pomost.shared.WordDifference;
import pl.pomost.shared.WordDifference.Piece;

/** Where the wordings of two versions differ, part by part and word by word. */
public final class VersionDifference {

    /** What a version is made of, in the order in which people read it. */
    public enum Part {
        NAME, RATIONALE, AUDIENCE, COVERAGE, LEVEL_0, LEVEL_1, LEVEL_2, LEVEL_3, MEASURE, DATA_SOURCE, DATA_FREQUENCY, EVIDENCE, LEGAL_BASIS;

        /** What a wording says here; empty when nothing. */
        public String of(Wording wording) {
            return switch (this) {
                case NAME -> wording.name();
                case RATIONALE -> wording.rationale();
                case AUDIENCE -> wording.audience();
                case COVERAGE -> wording.coverage();
                case LEVEL_0, LEVEL_1, LEVEL_2, LEVEL_3 -> wording.level(ordinal() - LEVEL_0.ordinal());
                case MEASURE -> wording.measure();
                case DATA_SOURCE -> wording.dataSource();
                case DATA_FREQUENCY -> wording.dataFrequency();
                case EVIDENCE -> wording.evidence();
                case LEGAL_BASIS -> wording.legalBasis();
            };
        }

        /** The wording with another text here, and nothing else changed. */
        public Wording in(Wording of, String text) {
            Function<Part, String> said = part -> part == this ? text : part.of(of);
            Map<Integer, String> levels = new TreeMap<>(of.levels());
            if (isLevel()) {
                levels.put(ordinal() - LEVEL_0.ordinal(), text);
            }
            return new Wording(said.apply(NAME), said.apply(RATIONALE), said.apply(AUDIENCE), said.apply(COVERAGE), said.apply(MEASURE), said.apply(DATA_SOURCE),
                    said.apply(DATA_FREQUENCY), said.apply(EVIDENCE), said.apply(LEGAL_BASIS), levels);
        }

        /** Whether a draft must say something here. */
        public boolean isNeeded() {
            return this == NAME || this == MEASURE || this == DATA_SOURCE || isLevel();
        }

        /** How many characters it may have. */
        public int most() {
            return switch (this) {
                case NAME -> 300;
                case LEVEL_0, LEVEL_1, LEVEL_2, LEVEL_3 -> 2_000;
                case MEASURE, DATA_SOURCE -> 1_000;
                default -> 5_000;
            };
        }

        /** As addresses write it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<Part> of(String key) {
            return Stream.of(values()).filter(part -> part.key().equals(key)).findFirst();
        }

        /** Whether it is the condition of a level. */
        public boolean isLevel() {
            return compareTo(LEVEL_0) >= 0 && compareTo(LEVEL_3) <= 0;
        }
    }

    /** A part that differs. @param pieces in reading order */
    public record Changed(Part part, List<Piece> pieces) {
    }

    private VersionDifference() {
    }

    /** The parts that differ; none when both say the same. */
    public static List<Changed> between(Wording before, Wording after) {
        var changed = new ArrayList<Changed>();
        for (Part part : Part.values()) {
            if (!part.of(before).equals(part.of(after))) {
                changed.add(new Changed(part, WordDifference.between(part.of(before), part.of(after))));
            }
        }
        return List.copyOf(changed);
    }
}
