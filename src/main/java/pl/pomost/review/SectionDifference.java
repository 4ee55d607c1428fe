package pl.pomost.review;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.pomost.plan.Block;
import pl.pomost.plan.Section;
import pl.pomost.review.DifferencePart.Rows;
import pl.pomost.review.DifferencePart.Words;
import pl.pomost.shared.WordDifference;

/** How the blocks of one section differ. Tables, lists of attributes and pictures keep their ids, so each is compared with itself. */
final class SectionDifference {

    private final List<DifferencePart> parts = new ArrayList<>();
    private final List<String> gone = new ArrayList<>();
    private final List<String> added = new ArrayList<>();

    private SectionDifference() {
    }

    /** Empty when the blocks say the same. */
    static List<DifferencePart> between(Optional<Section> before, Optional<Section> after) {
        SectionDifference difference = new SectionDifference();
        difference.compare(before.map(Section::blocks).orElse(List.of()), after.map(Section::blocks).orElse(List.of()));
        return List.copyOf(difference.parts);
    }

    private void compare(List<Block> before, List<Block> after) {
        Map<String, DifferenceGrid> old = grids(before);
        Map<String, DifferenceGrid> now = grids(after);
        for (AbstractDelta<String> part : DiffUtils.diff(texts(before), texts(after), true).getDeltas()) {
            if (part.getType() != DeltaType.EQUAL) {
                gone.addAll(part.getSource().getLines());
                added.addAll(part.getTarget().getLines());
            } else {
                said();
            }
        }
        said();
        now.forEach((id, grid) -> rows(grid.caption(), Optional.ofNullable(old.get(id)), Optional.of(grid)));
        old.forEach((id, grid) -> {
            if (!now.containsKey(id)) {
                rows(grid.caption(), Optional.of(grid), Optional.empty());
            }
        });
    }

    private void said() {
        if (!gone.isEmpty() || !added.isEmpty()) {
            parts.add(new Words(WordDifference.between(String.join("\n", gone), String.join("\n", added))));
            gone.clear();
            added.clear();
        }
    }

    private void rows(String caption, Optional<DifferenceGrid> before, Optional<DifferenceGrid> after) {
        List<DifferencePart.Row> rows = DifferenceGrid.between(before, after);
        if (!rows.isEmpty()) {
            parts.add(new Rows(caption, rows));
        }
    }

    /** Running text: everything that is no table. A bullet, a quotation or a note is one text. */
    private static List<String> texts(List<Block> blocks) {
        return blocks.stream().filter(block -> DifferenceGrid.of(block).isEmpty()).flatMap(Block::texts).filter(text -> !text.isBlank()).toList();
    }

    private static Map<String, DifferenceGrid> grids(List<Block> blocks) {
        return blocks.stream().flatMap(block -> DifferenceGrid.of(block).stream())
                .collect(Collectors.toMap(DifferenceGrid::id, grid -> grid, (one, other) -> one, LinkedHashMap::new));
    }
}
