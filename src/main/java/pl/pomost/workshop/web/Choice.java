package pl.pomost.workshop.web;

import java.util.List;
import pl.pomost.scenario.Dictionary;

/** One thing to choose from in a form. */
record Choice(String value, String label, boolean chosen) {

    static List<Choice> from(Dictionary dictionary, String chosen) {
        return dictionary.entries().stream().map(entry -> new Choice(entry.code(), entry.label().shown(), entry.code().equals(chosen))).toList();
    }
}
