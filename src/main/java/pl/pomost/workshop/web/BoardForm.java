package pl.pomost.workshop.web;

import java.util.Set;
import pl.pomost.shared.Doubts;
import pl.pomost.shared.FormErrors;

/** What was ticked and typed on a board that has to be mended. */
record BoardForm(Set<String> chosen, String name, String group, FormErrors errors, Doubts doubts) {

    static final BoardForm EMPTY = new BoardForm(Set.of(), "", "", FormErrors.NONE, Doubts.NONE);
}
