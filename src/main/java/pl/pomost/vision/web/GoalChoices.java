package pl.pomost.vision.web;

import java.util.List;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.Choice;
import pl.pomost.shared.Submitted;

/** What can be chosen in the form of a goal; codes that stand in it already stay possible. */
record GoalChoices(List<Choice> areas, List<Choice> aims, List<Choice> steps, List<Choice> priorities, List<Choice> institutions) {

    static GoalChoices of(Vocabulary words, List<Choice> institutions, Submitted stored) {
        return new GoalChoices(words.areas(), Choice.with(words.choices("regional_aims"), stored.all("aims")),
                Choice.with(words.choices("steps"), stored.all("step")), Choice.with(words.choices("priorities"), stored.all("priority")),
                Choice.with(institutions, stored.all("leader-institution")));
    }
}
