package pl.pomost.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.wording.Lemmas;

/**
 * Who is the same addressee, however it was written. Wordings are one addressee when their words have the same base forms, whatever their order,
 * endings, capitals and marks; what stands in brackets beside other words does not count, and a ministry is asked through its minister. Beyond
 * that it is what people decided: a wording that means a name, one that stands alone.
 */
final class Addressees {

    private static final Locale POLISH = Locale.forLanguageTag("pl");
    /** An office and whoever heads it are one addressee. */
    private static final Map<String, String> HEADS = Map.of("ministerstwo", "minister");
    /** Before the key of a wording that stands alone. */
    static final String ALONE = "=";
    private static final int MOST_STEPS = 6;

    /** A decision that holds. @param wording folded; @param name empty when it stands alone */
    record Named(String wording, Optional<String> name) {
    }

    private final Lemmas lemmas;
    private final Map<String, Optional<String>> decided = new HashMap<>();
    /** The same by base forms: of wordings that mean a name. */
    private final Map<String, String> meant = new HashMap<>();
    private final Map<String, String> roots = new HashMap<>();
    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    /** @param wordings of all that is to be told apart. @param named the last one of a wording holds */
    Addressees(Collection<String> wordings, List<Named> named, Lemmas lemmas) {
        this.lemmas = lemmas;
        named.forEach(each -> decided.put(each.wording(), each.name()));
        Set<String> all = new HashSet<>();
        wordings.forEach(each -> all.add(folded(each)));
        decided.forEach((wording, name) -> {
            all.add(wording);
            name.ifPresent(each -> all.add(folded(each)));
        });
        all.forEach(this::learn);
        new TreeSet<>(decided.keySet()).forEach(wording -> decided.get(wording).ifPresent(name -> meant.putIfAbsent(byWords(wording), name)));
        decided.values().forEach(name -> name.ifPresent(each -> names.putIfAbsent(key(each), each)));
        wordings.forEach(this::key);
    }

    /** In small letters, without spaces and stops at its ends. */
    static String folded(String wording) {
        return wording.toLowerCase(POLISH).replaceAll("[\\s\u00A0]+", " ").replaceAll("^[ .;,„”\"]+|[ .;,„”\"]+$", "");
    }

    /** The same for every wording of one addressee; empty for none. */
    String key(String wording) {
        String known = keys.get(wording);
        if (known == null) {
            known = resolved(folded(wording), MOST_STEPS);
            keys.put(wording, known);
        }
        return known;
    }

    /** What an address names: a key, or any wording of the addressee. */
    String asked(String named) {
        return named.startsWith(ALONE) || keys.containsValue(named) ? named : key(named);
    }

    /** What the addressee is called by a decision. */
    Optional<String> name(String key) {
        return Optional.ofNullable(names.get(key));
    }

    private String resolved(String wording, int steps) {
        if (wording.isEmpty()) {
            return "";
        }
        Optional<String> own = decided.get(wording);
        if (own != null && own.isEmpty()) {
            return ALONE + wording;
        }
        String words = byWords(wording);
        Optional<String> target = Optional.ofNullable(own).flatMap(name -> name).or(() -> Optional.ofNullable(meant.get(words))).map(Addressees::folded);
        return target.isEmpty() || steps == 0 || byWords(target.get()).equals(words) && target.filter(decided::containsKey).isEmpty() || target.get().equals(wording) ? words
                : resolved(target.get(), steps - 1);
    }

    private String byWords(String wording) {
        TreeSet<String> words = forms(wording).stream().map(forms -> root(forms.iterator().next())).collect(Collectors.toCollection(TreeSet::new));
        return words.isEmpty() ? wording : String.join(" ", words);
    }

    /** Base forms that one word may have are one form from then on: "polityki" may be of "polityka" and of "polityk", and nobody can tell. */
    private void learn(String wording) {
        for (Set<String> forms : forms(wording)) {
            String first = root(forms.iterator().next());
            for (String form : forms) {
                String other = root(form);
                if (!other.equals(first)) {
                    String least = Stream.of(first, other).min(String::compareTo).get();
                    roots.put(first.equals(least) ? other : first, least);
                    first = least;
                }
            }
        }
    }

    private String root(String form) {
        String at = form;
        while (roots.containsKey(at)) {
            at = roots.get(at);
        }
        return at;
    }

    private List<Set<String>> forms(String wording) {
        String bare = wording.replaceAll("\\([^)]*\\)", " ");
        List<Set<String>> forms = new ArrayList<>();
        for (Lemmas.Token token : Lemmas.tokens(bare.isBlank() ? wording : bare)) {
            TreeSet<String> of = lemmas.of(token.written()).stream().map(form -> HEADS.getOrDefault(form, form)).collect(Collectors.toCollection(TreeSet::new));
            if (!of.isEmpty()) {
                forms.add(of);
            }
        }
        return forms;
    }
}
