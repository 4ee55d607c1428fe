package pl.pomost.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What people notice of the pieces of a scenario, in Polish words: a difference in none of these changes nothing for them. */
final class Traits {

    private Traits() {
    }

    static Map<String, String> of(AreaDef area) {
        return traits("nazwa", all(area.name()), "obszary standardów", String.join(", ", area.covers()),
                "spodziewane instytucje", String.join(", ", area.expectedInstitutions()));
    }

    static Map<String, String> of(Stage stage) {
        return traits("nazwa", all(stage.title()), "pytanie", all(stage.question()), "zwykły termin", stage.window().hint().pl(), "kropki", votes(stage.votes()),
                "pytania prowadzącego", String.join(" · ", stage.facilitatorQuestions()));
    }

    /** Cards are named as each of the two versions names them. */
    static Map<String, String> of(ActivityTemplate activity, Scenario before, Scenario after) {
        String cards = activity.cardTypes().stream().map(code -> after.cardType(code).or(() -> before.cardType(code)).map(type -> type.label().pl()).orElse(code))
                .collect(Collectors.joining(", "));
        return traits("nazwa", all(activity.title()), "minuty", String.valueOf(activity.minutes()), "sposób pracy", activity.kind(),
                "przy stolikach obszarów", yesNo(activity.perArea()), "karty", cards, "bez podpisu", yesNo(activity.anonymousAllowed()),
                "polecenie", activity.prompt().map(Traits::all).orElse(""), "wynik", activity.outcome().orElse(""),
                "materiały", String.join(", ", activity.materials()), "kartki czekają na zgodę", yesNo(activity.moderated()),
                "otwiera następny etap", yesNo(activity.carriedOn()), "kropki", votes(activity.votes()));
    }

    static Map<String, String> of(CardType type) {
        return traits("nazwa", all(type.label()), "podpowiedź", type.hint().map(Traits::all).orElse(""));
    }

    static Map<String, String> of(CardField field) {
        return traits("nazwa", all(field.label()), "rodzaj pola", field.type().name().toLowerCase(), "wymagane", yesNo(field.required()),
                "podpowiedź", field.hint().map(Traits::all).orElse(""), "słownik", field.dictionary().orElse(""));
    }

    static Map<String, String> of(Map.Entry<String, Dictionary> dictionary) {
        return traits("pozycje", dictionary.getValue().entries().stream().map(entry -> entry.label().pl()).collect(Collectors.joining(", ")));
    }

    static Map<String, String> of(ChapterTemplate chapter) {
        return traits("numer", String.valueOf(chapter.number()), "tytuł", chapter.title(), "obowiązkowy", yesNo(chapter.required()));
    }

    static Map<String, String> of(Criterion criterion) {
        return traits("treść", criterion.text(), "blokuje", yesNo(criterion.blocking()), "po czym poznać", criterion.evidence().orElse(""),
                "podpowiedź", criterion.hint(), "progi", criterion.limits().toString());
    }

    private static Map<String, String> traits(String... namesAndValues) {
        Map<String, String> traits = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            traits.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return traits;
    }

    /** In every language in which it is there; a corrected translation is a change too. */
    private static String all(LocalizedText text) {
        return List.of(text.pl(), text.uk(), text.en(), text.plain()).stream().filter(words -> !words.isEmpty()).distinct().collect(Collectors.joining(" / "));
    }

    private static String votes(List<VoteRule> rules) {
        return rules.stream().map(rule -> rule.dotsPerPerson() == 0 ? rule.question() : rule.question() + " " + rule.dotsPerPerson() + rule.dotsPerItem().map(each -> " (na kartę " + each + ")").orElse("")).collect(Collectors.joining(", "));
    }

    private static String yesNo(boolean is) {
        return is ? "tak" : "nie";
    }
}
