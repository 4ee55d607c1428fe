package pl.pomost.scenario;

/** Why something cannot be done with a version of a scenario, in a Polish sentence for the person who tried. */
public class ScenarioRefusal extends RuntimeException {

    public ScenarioRefusal(String sentence) {
        super(sentence);
    }

    static void when(boolean wrong, String sentence) {
        if (wrong) {
            throw new ScenarioRefusal(sentence);
        }
    }
}
