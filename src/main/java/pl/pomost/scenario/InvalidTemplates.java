package pl.pomost.scenario;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** The templates cannot be used. Carries every mistake found, so that they can be mended in one go. */
public class InvalidTemplates extends RuntimeException {

    private final transient List<Mistake> mistakes;

    InvalidTemplates(List<Mistake> mistakes) {
        super(mistakes.stream().map(Mistake::toString)
                .collect(joining("\n  ", "Błędy w scenariuszach (" + mistakes.size() + "):\n  ", "")));
        this.mistakes = List.copyOf(mistakes);
    }

    public List<Mistake> mistakes() {
        return mistakes;
    }
}
