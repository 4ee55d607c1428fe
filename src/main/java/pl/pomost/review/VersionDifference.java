package pl.pomost.review;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.plan.PlanDocument;
import pl.pomost.plan.Section;
import pl.pomost.shared.WordDifference;

/**
 * What changed from one frozen version of a plan to another: section by section (an entry is a section of its own), in them word by
 * word, in tables by row and cell. Numbers of headings do not count: they move when something is put in before them.
 */
public final class VersionDifference {

    private static final String CHAPTER = "rozdzial-";

    private final List<SectionChange> changes;
    private final Set<String> places;

    private VersionDifference(List<SectionChange> changes, Set<String> places) {
        this.changes = changes;
        this.places = places;
    }

    /** A section with what it stands in. */
    private record Placed(Section section, List<String> path, String parentTitle) {

        String parent() {
            return path.isEmpty() ? "" : path.get(path.size() - 1);
        }
    }

    public static VersionDifference between(PlanDocument before, PlanDocument after) {
        Map<String, Placed> old = placed(before);
        Map<String, Placed> now = placed(after);
        Set<String> displaced = displaced(old, now);
        List<SectionChange> changes = new ArrayList<>();
        for (String id : order(old, now)) {
            change(id, Optional.ofNullable(old.get(id)), Optional.ofNullable(now.get(id)), displaced).ifPresent(changes::add);
        }
        Set<String> places = new HashSet<>(old.keySet());
        places.addAll(now.keySet());
        return new VersionDifference(List.copyOf(changes), places);
    }

    /** In reading order; what is gone stands where it stood. */
    public List<SectionChange> changes() {
        return changes;
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** Whether nothing changed in the chapter of that number, nor in any part of it. */
    public boolean leavesChapter(int number) {
        return changes.stream().noneMatch(change -> change.isWithin(CHAPTER + number));
    }

    /**
     * What changed at one place: the section of that code and whatever speaks of it in tables elsewhere; where nothing in either version
     * has the code, the whole chapter.
     *
     * @param target  a code, or the id of a section; may be empty
     * @param chapter number of the chapter in which to look when the target is no place of the document
     */
    public List<SectionChange> at(String target, Optional<Integer> chapter) {
        boolean section = places.contains(target);
        List<SectionChange> found = target.isEmpty() ? List.of() : changes.stream().flatMap(change -> of(change, target)).toList();
        return section || !found.isEmpty() || chapter.isEmpty() ? found
                : changes.stream().filter(change -> change.isWithin(CHAPTER + chapter.get())).toList();
    }

    private static Stream<SectionChange> of(SectionChange change, String target) {
        if (change.isWithin(target)) {
            return Stream.of(change);
        }
        List<DifferencePart> rows = change.parts().stream().filter(DifferencePart.Rows.class::isInstance).map(DifferencePart.Rows.class::cast)
                .<DifferencePart>map(table -> new DifferencePart.Rows(table.caption(), table.rows().stream().filter(row -> row.isAbout(target)).toList()))
                .filter(table -> !((DifferencePart.Rows) table).rows().isEmpty()).toList();
        return rows.isEmpty() ? Stream.empty() : Stream.of(change.withParts(rows));
    }

    private static Optional<SectionChange> change(String id, Optional<Placed> old, Optional<Placed> now, Set<String> displaced) {
        if (old.isEmpty() || now.isEmpty()) {
            Placed only = now.or(() -> old).orElseThrow();
            List<DifferencePart> parts = SectionDifference.between(old.map(Placed::section), now.map(Placed::section));
            return Optional.of(new SectionChange(old.isEmpty() ? SectionChange.Kind.ADDED : SectionChange.Kind.REMOVED, id, only.path(), only.section().title(), Optional.empty(),
                    List.of(), parts));
        }
        String before = old.get().section().title();
        String title = now.get().section().title();
        List<DifferencePart> parts = SectionDifference.between(old.map(Placed::section), now.map(Placed::section));
        Optional<String> moved = Optional.of(old.get().parentTitle()).filter(from -> displaced.contains(id));
        if (before.equals(title) && parts.isEmpty() && moved.isEmpty()) {
            return Optional.empty();
        }
        boolean same = before.equals(title) && parts.isEmpty();
        return Optional.of(new SectionChange(same ? SectionChange.Kind.MOVED : SectionChange.Kind.CHANGED, id, now.get().path(), title, moved,
                before.equals(title) ? List.of() : WordDifference.between(before, title), parts));
    }

    private static Map<String, Placed> placed(PlanDocument document) {
        Map<String, Placed> all = new LinkedHashMap<>();
        Stream.concat(document.chapters().stream(), document.annexes().stream()).forEach(chapter -> place(chapter, List.of(), "", all));
        return all;
    }

    private static void place(Section section, List<String> path, String parentTitle, Map<String, Placed> all) {
        all.putIfAbsent(section.id(), new Placed(section, path, parentTitle));
        List<String> within = Stream.concat(path.stream(), Stream.of(section.id())).toList();
        section.sections().forEach(part -> place(part, within, section.title(), all));
    }

    /** Ids that stand within something else now, or at another place among those that they stood with. */
    private static Set<String> displaced(Map<String, Placed> old, Map<String, Placed> now) {
        Set<String> displaced = new HashSet<>();
        Set<String> stayed = new HashSet<>();
        now.forEach((id, placed) -> Optional.ofNullable(old.get(id)).ifPresent(before -> (before.parent().equals(placed.parent()) ? stayed : displaced).add(id)));
        Map<String, List<String>> before = siblings(old, stayed);
        Map<String, List<String>> after = siblings(now, stayed);
        after.forEach((parent, ids) -> DiffUtils.diff(before.get(parent), ids).getDeltas().stream()
                .filter(delta -> delta.getType() != DeltaType.DELETE).map(AbstractDelta::getTarget).forEach(put -> displaced.addAll(put.getLines())));
        return displaced;
    }

    private static Map<String, List<String>> siblings(Map<String, Placed> all, Set<String> wanted) {
        return all.entrySet().stream().filter(entry -> wanted.contains(entry.getKey()))
                .collect(Collectors.groupingBy(entry -> entry.getValue().parent(), LinkedHashMap::new, Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
    }

    /** Those of now in their order; what is gone after the one that stood before it. */
    private static List<String> order(Map<String, Placed> old, Map<String, Placed> now) {
        List<String> order = new ArrayList<>(now.keySet());
        int at = 0;
        for (String id : old.keySet()) {
            int found = order.indexOf(id);
            if (found >= 0) {
                at = found + 1;
            } else {
                order.add(at++, id);
            }
        }
        return order;
    }
}
