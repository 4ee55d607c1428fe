package pl.pomost.standard;

import java.util.ArrayList;
import java.util.List;
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
