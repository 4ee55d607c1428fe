package pl.pomost.team.web;

import java.util.List;
import pl.pomost.access.Viewer;
import pl.pomost.scenario.Dictionary;
import pl.pomost.shared.FormErrors;
import pl.pomost.shared.SentForm;

/** The forms of the team's page: what can be chosen in them, what was typed, what is wrong. */
record TeamForm(List<Choice> roles, List<Choice> sectors, List<Choice> areas, List<Choice> institutions, List<Choice> kinds, SentForm typed,
        FormErrors errors, String open, String act, String actDay) {

    /** One thing to choose. */
    record Choice(String value, String label) {
    }

    static List<Choice> choices(Dictionary dictionary) {
        return dictionary.entries().stream().map(entry -> new Choice(entry.code(), entry.label().pl())).toList();
    }

    /** What is known of a coordinator who wants to be in the team; the last word of a name is taken for the surname. */
    static SentForm ofCoordinator(Viewer viewer) {
        String name = viewer.name().strip();
        int last = name.lastIndexOf(' ');
        return SentForm.NONE.with("imie", name.substring(0, Math.max(last, 0))).with("nazwisko", name.substring(last + 1)).with("rola", "coordinator").with("konto", viewer.username());
    }

    /** What was typed into a form that came back with mistakes; otherwise what is known already. */
    public String filled(String form, String field, String known) {
        return open.equals(form) ? typed.or(field, known) : known;
    }

    public boolean chosen(String field, String value) {
        return typed.all(field).contains(value);
    }
}
