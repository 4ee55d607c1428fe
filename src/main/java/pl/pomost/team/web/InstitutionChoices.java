package pl.pomost.team.web;

import java.util.List;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.Choice;
import pl.pomost.shared.Submitted;

/** What can be chosen in the form of an institution; codes that stand in it already stay possible. */
record InstitutionChoices(List<Choice> kinds, List<Choice> sectors, List<Choice> areas) {

    static InstitutionChoices of(Vocabulary words, Submitted stored) {
        return new InstitutionChoices(Choice.with(words.choices("institution_kinds"), stored.all("rodzaj")),
                Choice.with(words.choices("sectors"), stored.all("sektor-instytucji")), Choice.with(words.areas(), stored.all("obszary")));
    }
}
