package pl.pomost.diagnosis.web;

import java.util.List;
import pl.pomost.directory.Gmina;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.Choice;
import pl.pomost.shared.Submitted;

/** What can be chosen in the form of a resource; codes that stand in it already stay possible. */
record ResourceChoices(List<Choice> kinds, List<Choice> areas, List<Choice> languages, List<Choice> institutions, List<Choice> gminas) {

    static ResourceChoices of(Vocabulary words, List<Choice> institutions, List<Gmina> gminas, Submitted stored) {
        return new ResourceChoices(Choice.with(words.choices("resource_kinds"), stored.all("kind")), Choice.with(words.areas(), stored.all("area")),
                Choice.with(words.choices("languages"), stored.all("languages")), Choice.with(institutions, stored.all("owner")),
                Choice.with(gminas.stream().map(gmina -> new Choice(gmina.teryt(), gmina.name())).toList(), stored.all("gminas")));
    }
}
