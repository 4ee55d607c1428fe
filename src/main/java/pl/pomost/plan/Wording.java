package pl.pomost.plan;

import java.util.List;

/** Polish enumeration: "miernika, celu regionalnego i terminu". */
final class Wording {

    private Wording() {
    }

    static String list(List<String> words) {
        int last = words.size() - 1;
        return last < 1 ? String.join("", words) : String.join(", ", words.subList(0, last)) + " i " + words.get(last);
    }
}
