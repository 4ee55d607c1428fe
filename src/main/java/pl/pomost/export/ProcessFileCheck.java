package pl.pomost.export;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Says everything that is wrong with a process file at once: its shape (the JSON Schema) and its sense (references,
 * codes of the scenario, sums, order of dates). What is merely missing or weak in a plan is no mistake here: that is
 * completeness, and such a file must import. Safe to share between threads.
 */
@Singleton
public class ProcessFileCheck {

    private static final List<Rule> RULES = List.of(new BelongsRule(), new UniqueRule(), new ReferenceRule(),
            new DictionaryRule(), new CodeRule(), new DerivedRule(), new PeriodRule(), new PrecisionRule(), new TextRule(),
            new LengthRule(), new DepthRule(), new CardNumberRule());

    private final SchemaCheck schema = new SchemaCheck();

    /**
     * Mistakes of a file that was read from text, with lines and columns, in the order of the file; those found while
     * reading are among them. Empty when the file may be imported.
     */
    public List<Mistake> check(ProcessFile file, ProcessContext context) {
        var all = new ArrayList<>(file.mistakes());
        file.tree().ifPresent(tree -> all.addAll(file.located(check(tree, context))));
        all.sort(Comparator.comparing(mistake -> new Location(mistake.line(), mistake.column())));
        return List.copyOf(all);
    }

    /** Mistakes of a tree, without lines and columns. Never fails, whatever JSON the tree holds. */
    public List<Mistake> check(JsonNode file, ProcessContext context) {
        var mistakes = new Mistakes(file);
        if (Magnitude.sane(Spot.root(file), mistakes)) {
            schema.check(file, mistakes);
            for (Rule rule : RULES) {
                rule.check(Spot.root(file), context, mistakes);
            }
        }
        return List.copyOf(mistakes.list());
    }
}
