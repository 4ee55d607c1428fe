package pl.pomost.wording;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import pl.pomost.wording.BaseForms.Word;

/**
 * What each text of a board is about: its base forms, each weighing the more the fewer texts have it. The stem of a longer word counts
 * beside it, so that "lekarz" and "lekarski" are near each other.
 */
final class WordWeights {

    private static final int STEM = 5;
    private static final double STEM_SHARE = 0.55;
    private static final String MARK = "~";

    private final List<Map<String, Double>> vectors;
    private final Map<String, Integer> counts = new HashMap<>();

    WordWeights(List<ShortText> texts) {
        var forms = new BaseForms();
        List<Map<String, Double>> features = chosen(texts.stream().map(text -> forms.of(text.words())).toList()).stream().map(WordWeights::withStems).toList();
        features.forEach(all -> all.keySet().forEach(feature -> counts.merge(feature, 1, Integer::sum)));
        vectors = features.stream().map(all -> normal(all, texts.size())).toList();
    }

    /** Of several base forms that a word may have, the one that the whole board has most often; a misspelt word counts as the one that was meant. */
    private static List<Map<String, Double>> chosen(List<List<Word>> words) {
        var spoken = new HashMap<String, Integer>();
        var right = new HashMap<String, Map<String, Double>>();
        words.forEach(text -> text.stream().distinct().filter(Word::known).forEach(word -> {
            word.bases().keySet().forEach(base -> spoken.merge(base, 1, Integer::sum));
            right.put(word.written(), word.bases());
        }));
        var meant = new HashMap<String, Map<String, Double>>();
        return words.stream().map(text -> {
            var bases = new HashMap<String, Double>();
            for (Word word : text) {
                Map<String, Double> possible = word.known() ? word.bases()
                        : meant.computeIfAbsent(word.written(), written -> Typos.meant(written, right.keySet()).map(right::get).orElse(word.bases()));
                Comparator<Map.Entry<String, Double>> usual = Comparator.comparing(base -> -spoken.getOrDefault(base.getKey(), 0));
                possible.entrySet().stream().min(usual.thenComparing(base -> -base.getValue()).thenComparing(Map.Entry::getKey))
                        .ifPresent(base -> bases.merge(base.getKey(), base.getValue(), Math::max));
            }
            return (Map<String, Double>) bases;
        }).toList();
    }

    private static Map<String, Double> withStems(Map<String, Double> bases) {
        var all = new HashMap<>(bases);
        bases.forEach((base, weight) -> {
            if (base.length() >= STEM) {
                all.merge(MARK + BaseForms.plain(base).substring(0, STEM), weight * STEM_SHARE, Math::max);
            }
        });
        return all;
    }

    private Map<String, Double> normal(Map<String, Double> features, int texts) {
        var weights = new TreeMap<String, Double>();
        features.forEach((feature, weight) -> weights.put(feature, weight * Math.log(1 + (double) texts / counts.get(feature))));
        double length = Math.sqrt(weights.values().stream().mapToDouble(weight -> weight * weight).sum());
        weights.replaceAll((feature, weight) -> weight / length);
        return weights;
    }

    /** From 0, nothing in common, to 1, the same words. */
    double likeness(int one, int other) {
        Map<String, Double> second = vectors.get(other);
        return vectors.get(one).entrySet().stream().mapToDouble(each -> each.getValue() * second.getOrDefault(each.getKey(), 0.0)).sum();
    }

    /** Base forms that at least two of these texts share, the most telling first. */
    List<String> together(List<Integer> texts, int most) {
        var shared = new HashMap<String, Double>();
        var seen = new HashMap<String, Integer>();
        texts.forEach(text -> vectors.get(text).forEach((feature, weight) -> {
            shared.merge(feature, weight, Double::sum);
            seen.merge(feature, 1, Integer::sum);
        }));
        return shared.entrySet().stream().filter(each -> !each.getKey().startsWith(MARK) && seen.get(each.getKey()) > 1)
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey())).limit(most).map(Map.Entry::getKey).toList();
    }
}
