package pl.pomost.diagnosis.web;

import java.util.List;
import java.util.stream.Stream;
import pl.pomost.access.Scope;
import pl.pomost.directory.Gmina;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.Choice;
import pl.pomost.shared.Submitted;

/** What can be chosen in the form of a number; codes that stand in it already stay possible. */
record FigureChoices(List<Choice> territories, List<Choice> reliability, List<Choice> areas) {

    static FigureChoices of(Scope scope, List<Gmina> gminas, Vocabulary words, Submitted stored) {
        return new FigureChoices(Choice.with(territories(scope, gminas), stored.all("territory")), Choice.with(reliability(words), stored.all("reliability")),
                Choice.with(words.areas(), stored.all("area")));
    }

    /** The powiat and its gminas. */
    static List<Choice> territories(Scope scope, List<Gmina> gminas) {
        return Stream.concat(Stream.of(new Choice(scope.teryt(), scope.powiat().name())),
                gminas.stream().map(gmina -> new Choice(gmina.teryt(), gmina.name()))).toList();
    }

    static List<Choice> reliability(Vocabulary words) {
        return words.choices("reliability").stream().map(each -> new Choice(each.code(), each.code() + " – " + each.label())).toList();
    }
}
