package pl.pomost.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Finds texts that may say the same, by the words they share. It proposes and a person decides: it knows nothing of what words mean.
 * Texts are put together as long as they are, on average, near enough to each other; one long chain of neighbours makes no group.
 */
public final class AlikeTexts {

    /** How near texts must be on average; chosen on the cards of the complete demo process. */
    private static final double NEAR = 0.17;
    private static final int WORDS = 4;
    /** More than any board holds; the work grows by the square. */
    private static final int MOST = 600;

    private AlikeTexts() {
    }

    /**
     * @param apart  pairs that must not come together again
     * @param across whether texts of several zones may be put together
     * @return the nearest first; each holds at least two texts, and at least one that belongs to no group yet
     */
    public static List<Alike> find(List<ShortText> given, Set<Apart> apart, boolean across) {
        List<ShortText> texts = given.subList(0, Math.min(given.size(), MOST));
        var weights = new WordWeights(texts);
        double[][] likeness = new double[texts.size()][texts.size()];
        for (int i = 0; i < texts.size(); i++) {
            for (int j = 0; j < i; j++) {
                boolean never = apart.contains(new Apart(texts.get(i).id(), texts.get(j).id())) || !across && !texts.get(i).zone().equals(texts.get(j).zone());
                likeness[i][j] = never ? Double.NEGATIVE_INFINITY : weights.likeness(i, j);
                likeness[j][i] = likeness[i][j];
            }
        }
        List<Heap> heaps = start(texts);
        while (mergeNearest(heaps, likeness)) {
            continue;
        }
        return heaps.stream().filter(heap -> heap.texts.size() > 1 && heap.texts.stream().anyMatch(text -> texts.get(text).group().isEmpty()))
                .sorted(Comparator.comparingDouble((Heap heap) -> -inside(heap, likeness)))
                .map(heap -> new Alike(heap.texts.stream().sorted().map(text -> texts.get(text).id()).toList(), weights.together(heap.texts, WORDS)))
                .filter(alike -> !alike.together().isEmpty()).toList();
    }

    /** Base forms that at least two of these texts share, the most telling first. */
    public static List<String> shared(List<String> texts) {
        var weights = new WordWeights(texts.stream().map(words -> new ShortText(UUID.randomUUID(), words, Optional.empty(), "")).toList());
        return weights.together(IntStream.range(0, texts.size()).boxed().toList(), WORDS);
    }

    /** Texts that lie together already. */
    private static final class Heap {

        private final List<Integer> texts = new ArrayList<>();
        private Optional<UUID> group = Optional.empty();
    }

    private static List<Heap> start(List<ShortText> texts) {
        var heaps = new ArrayList<Heap>();
        Map<UUID, Heap> groups = new LinkedHashMap<>();
        IntStream.range(0, texts.size()).forEach(i -> {
            Optional<UUID> group = texts.get(i).group();
            Heap heap = group.map(id -> groups.computeIfAbsent(id, known -> added(heaps))).orElseGet(() -> added(heaps));
            heap.group = group;
            heap.texts.add(i);
        });
        return heaps;
    }

    private static Heap added(List<Heap> heaps) {
        var heap = new Heap();
        heaps.add(heap);
        return heap;
    }

    private static boolean mergeNearest(List<Heap> heaps, double[][] likeness) {
        double best = NEAR;
        Heap first = null;
        Heap second = null;
        for (int i = 0; i < heaps.size(); i++) {
            for (int j = 0; j < i; j++) {
                double near = heaps.get(i).group.isPresent() && heaps.get(j).group.isPresent() ? 0 : between(heaps.get(i), heaps.get(j), likeness);
                if (near > best) {
                    best = near;
                    first = heaps.get(j);
                    second = heaps.get(i);
                }
            }
        }
        if (second == null) {
            return false;
        }
        first.texts.addAll(second.texts);
        if (first.group.isEmpty()) {
            first.group = second.group;
        }
        heaps.remove(second);
        return true;
    }

    private static double between(Heap one, Heap other, double[][] likeness) {
        double sum = 0;
        for (int i : one.texts) {
            for (int j : other.texts) {
                sum += likeness[i][j];
            }
        }
        return sum / (one.texts.size() * (double) other.texts.size());
    }

    private static double inside(Heap heap, double[][] likeness) {
        return heap.texts.stream().mapToDouble(i -> heap.texts.stream().filter(j -> !j.equals(i)).mapToDouble(j -> Math.max(0, likeness[i][j])).average().orElse(0)).average().orElse(0);
    }
}
