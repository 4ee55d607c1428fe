package pl.pomost.plan;

import java.util.List;
import java.util.Optional;
import pl.pomost.scenario.ChapterTemplate;
import pl.pomost.scenario.Scenario;

/**
 * A text that the team writes for a chapter.
 *
 * @param key   its name in the scenario and in a process file
 * @param title as people know it: "Streszczenie", "Streszczenie (ukraiński)"
 * @param lang  BCP 47 tag; a key that ends in a language of the scenario ("summary_uk") is in that language
 */
public record NarrativeText(String key, String title, String lang, ChapterTemplate chapter) {

    private static final String POLISH = "pl";

    public static List<NarrativeText> of(Scenario scenario) {
        return scenario.planChapters().stream().flatMap(chapter -> of(chapter, scenario).stream()).toList();
    }

    public static List<NarrativeText> of(ChapterTemplate chapter, Scenario scenario) {
        return chapter.narrative().stream().map(key -> of(key, chapter, scenario)).toList();
    }

    public static Optional<NarrativeText> of(Scenario scenario, String key) {
        return of(scenario).stream().filter(text -> text.key().equals(key)).findFirst();
    }

    public boolean isPolish() {
        return lang.equals(POLISH);
    }

    private static NarrativeText of(String key, ChapterTemplate chapter, Scenario scenario) {
        String ending = key.substring(key.lastIndexOf('_') + 1);
        boolean foreign = key.contains("_") && !ending.equals(POLISH) && scenario.languages().contains(ending);
        String title = foreign ? chapter.shortTitle() + " (" + scenario.dictionary("languages").label(ending, POLISH) + ")" : chapter.shortTitle();
        return new NarrativeText(key, title, foreign ? ending : POLISH, chapter);
    }
}
