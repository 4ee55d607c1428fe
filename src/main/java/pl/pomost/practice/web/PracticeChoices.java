package pl.pomost.practice.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import pl.pomost.practice.PracticeKind;
import pl.pomost.practice.PracticeWording;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.Choice;

/** What can be chosen in the form of a practice; codes that stand in it already stay possible. */
@ApplicationScoped
class PracticeChoices {

    private final Vocabulary vocabulary;

    PracticeChoices(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    PracticeForm.Choices of(PracticeKind kind, PracticeWording stored) {
        String types = switch (kind) {
            case ACTION -> "action_types";
            case RESOURCE -> "resource_kinds";
        };
        return new PracticeForm.Choices(vocabulary.choices("languages"), Choice.with(vocabulary.choices(types), stored.type().isEmpty() ? List.of() : List.of(stored.type())),
                Choice.with(vocabulary.standards().stream().map(each -> new Choice(each.code(), each.code() + " " + each.name())).toList(), stored.standards()),
                Choice.with(vocabulary.choices("languages"), stored.languages()), Choice.with(vocabulary.choices("vulnerable_groups"), stored.vulnerableGroups()));
    }
}
