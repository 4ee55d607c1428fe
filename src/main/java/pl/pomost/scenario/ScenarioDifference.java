package pl.pomost.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What another version of a scenario changes for those who work by it, in Polish words and in the order of the work. */
public final class ScenarioDifference {

    /** Whether something is new, gone or otherwise. */
    public enum Kind {
        ADDED, REMOVED, CHANGED
    }

    /**
     * @param place  where it stands: "Warsztat 2: Jak jest?"
     * @param thing  what it is: "W2-4 Pięć razy „dlaczego?”"
     * @param detail which trait of it changes: "minuty"; empty for what is added or removed
     */
    public record Change(Kind kind, String place, String thing, String detail, String before, String after) {

        private static final Pattern OF_ONE = Pattern.compile("Warsztat ([0-9]+)|Warsztaty: ([0-9]+)[.].*", Pattern.DOTALL);

        /** Number of the only workshop that it concerns. */
        public Optional<Integer> stage() {
            return Stream.of(place, place + ": " + thing).map(OF_ONE::matcher).filter(Matcher::matches)
                    .map(found -> Integer.valueOf(found.group(1) == null ? found.group(2) : found.group(1))).findFirst();
        }
    }

    private final List<Change> found = new ArrayList<>();

    private ScenarioDifference() {
    }

    public static List<Change> between(Scenario before, Scenario after) {
        var difference = new ScenarioDifference();
        difference.compare("Obszary", before.areas(), after.areas(), AreaDef::code, area -> area.shortName().pl(), Traits::of);
        difference.stages(before, after);
        difference.compare("Karty", before.cardTypes(), after.cardTypes(), CardType::code, type -> type.label().pl(), Traits::of);
        difference.fields(before, after);
        difference.compare("Słowniki", List.copyOf(before.dictionaries().entrySet()), List.copyOf(after.dictionaries().entrySet()), Map.Entry::getKey,
                Map.Entry::getKey, Traits::of);
        difference.compare("Rozdziały planu", before.planChapters(), after.planChapters(), ChapterTemplate::code, ChapterTemplate::title, Traits::of);
        difference.compare("Lista kontrolna ROPS", before.criteria(), after.criteria(), Criterion::code, criterion -> criterion.code() + " " + criterion.text(), Traits::of);
        return List.copyOf(difference.found);
    }

    private void stages(Scenario before, Scenario after) {
        compare("Warsztaty", before.stages(), after.stages(), Stage::number, stage -> stage.number() + ". " + stage.title().pl(), Traits::of);
        after.stages().forEach(stage -> compare("Warsztat " + stage.number(), before.stage(stage.number()).map(Stage::activities).orElse(List.of()), stage.activities(),
                ActivityTemplate::code, activity -> activity.code() + " " + activity.title().pl(), activity -> Traits.of(activity, before, after)));
    }

    private void fields(Scenario before, Scenario after) {
        after.cardTypes().forEach(type -> before.cardType(type.code()).ifPresent(old -> compare("Karta „" + type.label().pl() + "”", old.fields(), type.fields(),
                CardField::key, field -> field.label().pl(), Traits::of)));
    }

    private <T> void compare(String place, List<T> before, List<T> after, Function<T, ?> key, Function<T, String> name, Function<T, Map<String, String>> traits) {
        Map<?, T> old = byKey(before, key);
        Map<?, T> now = byKey(after, key);
        Set<Object> keys = new LinkedHashSet<>(now.keySet());
        keys.addAll(old.keySet());
        for (Object each : keys) {
            if (!old.containsKey(each)) {
                found.add(new Change(Kind.ADDED, place, name.apply(now.get(each)), "", "", ""));
            } else if (!now.containsKey(each)) {
                found.add(new Change(Kind.REMOVED, place, name.apply(old.get(each)), "", "", ""));
            } else {
                changed(place, name.apply(now.get(each)), traits.apply(old.get(each)), traits.apply(now.get(each)));
            }
        }
    }

    private void changed(String place, String thing, Map<String, String> before, Map<String, String> after) {
        after.forEach((trait, value) -> {
            String old = before.getOrDefault(trait, "");
            if (!old.equals(value)) {
                found.add(new Change(Kind.CHANGED, place, thing, trait, old, value));
            }
        });
    }

    private static <T> Map<?, T> byKey(List<T> all, Function<T, ?> key) {
        return all.stream().collect(Collectors.toMap(key, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }
}
