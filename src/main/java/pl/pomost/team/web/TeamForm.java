package pl.pomost.team.web;

import java.util.List;
import pl.pomost.scenario.Dictionary;
import pl.pomost.shared.FormErrors;
import pl.pomost.shared.SentForm;

/** The forms of the team's page: what can be chosen in them, what was typed, what is wrong. */
record TeamForm(List<Choice> roles, List<Choice> sectors, List<Choice> areas, List<Choice> institutions, List<Choice> kinds, SentForm typed,
        FormErrors errors, String open) {

    /** One thing to choose. */
    record Choice(String value, String label) {
    }

    static List<Choice> choices(Dictionary dictionary) {
        return dictionary.entries().stream().map(entry -> new Choice(entry.code(), entry.label().pl())).toList();
    }

    public boolean chosen(String field, String value) {
        return typed.all(field).contains(value);
    }
}
