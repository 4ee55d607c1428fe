package pl.pomost.team.web;

import java.util.List;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.Choice;
import pl.pomost.shared.Submitted;

/** What can be chosen in the form of somebody of the team; codes that stand in it already stay possible. */
record MemberChoices(List<Choice> institutions, List<Choice> areas, List<Choice> roles, List<Choice> sectors, List<Choice> languages) {

    static MemberChoices of(Vocabulary words, List<Choice> institutions, Submitted stored) {
        return new MemberChoices(Choice.with(institutions, stored.all("instytucja")), Choice.with(words.areas(), stored.all("obszary")),
                Choice.with(words.choices("roles"), stored.all("rola")), Choice.with(words.choices("sectors"), stored.all("sektor")),
                Choice.with(words.choices("languages"), stored.all("jezyki")));
    }
}
