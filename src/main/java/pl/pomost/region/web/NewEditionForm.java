package pl.pomost.region.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import pl.pomost.directory.EditionTerms;
import pl.pomost.directory.StageWindow;
import pl.pomost.scenario.Scenario;
import pl.pomost.shared.Choice;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.Submitted;

/** The form of a new edition: its year and what holds for it. */
final class NewEditionForm {

    private static final int FIRST = 2020;
    private static final int LAST = 2100;

    private final EditionForm terms;
    private final Optional<Integer> year;
    private final RegionTexts texts;

    /** @param usual year of windows for which no days were given, as long as no year was typed */
    NewEditionForm(Submitted typed, EditionTerms last, List<Choice> scenarios, Function<Optional<String>, Scenario> scenarioOf, int usual, RegionTexts texts, FormTexts words) {
        this.texts = texts;
        String text = typed.text("year");
        int inForm = text.matches("2\\d{3}") ? Integer.parseInt(text) : usual;
        terms = new EditionForm(typed, last, scenarios, scenarioOf, inForm, texts, words);
        var field = terms.reading().field("year", texts.year());
        field.required(10);
        year = field.whole(FIRST, LAST);
        year.filter(typedYear -> terms.reading().accepted()).ifPresent(this::refuseOtherYears);
    }

    /** @param taken whether there is an edition of the year already */
    void refuse(IntPredicate taken) {
        year.filter(taken::test).ifPresent(known -> terms.reading().refuse("year", texts.yearTaken(known)));
    }

    FormReading reading() {
        return terms.reading();
    }

    int year() {
        return year.orElseThrow();
    }

    EditionTerms terms() {
        return terms.terms();
    }

    /** Days that stayed those of another year when only the year was changed. */
    private void refuseOtherYears(int typed) {
        for (StageWindow window : terms.terms().windows()) {
            if (window.opens().getYear() != typed) {
                terms.reading().refuse("opens-" + window.stage(), texts.otherYear(typed));
            }
        }
    }
}
